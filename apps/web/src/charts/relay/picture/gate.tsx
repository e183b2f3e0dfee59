import type { TransitionKind } from '@estafet/domain'
import styles from './relay-lines.module.css'

/** An inauguration as an upright line: heavy for a change, double for a return, light for a renewal. */
export const GateLine = ({ kind, x }: { readonly kind: TransitionKind; readonly x: number }) => {
  const line = (at: number, className: string | undefined) => (
    <line className={className} x1={at} x2={at} y1="0" y2="100%" />
  )
  if (kind === 'change') return line(x, styles.gateChange)
  if (kind === 'renewal') return line(x, styles.gateRenewal)
  return (
    <>
      {line(x - 1.75, styles.gateReturn)}
      {line(x + 1.75, styles.gateReturn)}
    </>
  )
}
