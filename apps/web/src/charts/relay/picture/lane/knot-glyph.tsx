import type { ContinuityDecisionKind } from '@estafet/domain'
import { isDecided, type KnotMark } from '@estafet/domain'
import styles from '../relay-glyphs.module.css'

// A decision is a filled stamp with its sign in it; where none is recorded the knot is open. So black and white tell
// them apart at a glance, and the shape within says which. All are drawn around (0, 0).

/** Radius of a knot, in px. */
const knotRadius = 8

type Sign = { readonly path: string; readonly isFilled?: boolean }

// As on a player: onward, onward another way, two bars, a square; two lines that join; a tick.
const signs: Readonly<Record<ContinuityDecisionKind, Sign>> = {
  continue: { path: 'M-2.4,-4L4.4,0L-2.4,4Z', isFilled: true },
  continue_changed: { path: 'M-3.2,3.2L2.8,-2.8M-1.6,-3H3V1.6' },
  pause: { path: 'M-2.1,-3.4V3.4M2.1,-3.4V3.4' },
  stop: { path: 'M-3,-3H3V3H-3Z', isFilled: true },
  merged: { path: 'M-3.4,-3.6L0,0L3.4,-3.6M0,0V4.2' },
  completed_before: { path: 'M-3.6,0.2L-1.1,2.8L3.6,-2.6' },
}

const Stamp = ({ decision }: { readonly decision: ContinuityDecisionKind }) => {
  const { path, isFilled = false } = signs[decision]
  return (
    <>
      {decision === 'stop' ? (
        <rect className={styles.stamp} x={-7} y={-7} width={14} height={14} rx={1} />
      ) : (
        <circle className={styles.stamp} r={knotRadius} />
      )}
      <path className={isFilled ? styles.stampFill : styles.stampLine} d={path} />
    </>
  )
}

const ring = <circle className={styles.hollow} r={7} />

/** What was decided at a gate, or that nothing is recorded. */
export const KnotGlyph = ({ mark }: { readonly mark: KnotMark }) => {
  if (isDecided(mark)) return <Stamp decision={mark} />
  switch (mark) {
    case 'alive_undecided':
      return (
        <>
          {ring}
          <circle className={styles.ink} r={3.2} />
        </>
      )
    case 'undecided':
      return (
        <>
          {ring}
          {[-3, 0, 3].map((x) => (
            <circle key={x} className={styles.ink} cx={x} r={1.1} />
          ))}
        </>
      )
    case 'overdue':
      return (
        <>
          {ring}
          <text className={styles.question} y={3.6}>
            ?
          </text>
        </>
      )
    case 'never_decided':
      return ring
    case 'not_asked':
      return <path className={styles.hollow} d="M0,-5L5,0L0,5L-5,0Z" />
  }
}
