import type { ReactNode } from 'react'
import styles from '../picture/relay-lines.module.css'
import type { Mark } from '../layout/relay-marks.ts'

interface FactCellProps {
  readonly id: string
  readonly label: string
  readonly children: ReactNode
}

/** One fact as a cell of the grid, named for screen readers. */
export const FactCell = ({ id, label, children }: FactCellProps) => (
  // An SVG group cannot be a <td>; the grid holds focus and points here with aria-activedescendant.
  <g id={id} role="gridcell" aria-label={label} className={styles.cell}>
    {children}
  </g>
)

/** Around the fact that is being read. Apart from its cell, so that reading redraws nothing else. */
export const FactRing = ({ mark }: { readonly mark: Mark | undefined }) => {
  if (mark === undefined) return null
  const { left, right, y, half, isStretch } = mark
  const beyond = isStretch ? 2 : half
  return (
    <rect
      className={styles.ring}
      x={left - beyond}
      y={y - half}
      width={right - left + 2 * beyond}
      height={2 * half}
      rx={isStretch ? 4 : half}
    />
  )
}
