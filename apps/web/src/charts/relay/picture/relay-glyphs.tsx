import type { EndedHow, ScheduleStatus, TransitionKind } from '@estafet/domain'
import styles from './relay-glyphs.module.css'

// Every mark has a shape of its own: the chart must read in black and white. All are drawn around (0, 0).

const cross = (arm: number) => `M${-arm},${-arm}L${arm},${arm}M${-arm},${arm}L${arm},${-arm}`

/** Change is a new hand (filled diamond), return comes back (turning arrow), renewal only passes (open diamond). */
export const GateGlyph = ({ kind }: { readonly kind: TransitionKind }) => {
  if (kind === 'change') return <path className={styles.ink} d="M0,-7L7,0L0,7L-7,0Z" />
  if (kind === 'renewal') return <path className={styles.hollow} d="M0,-6L6,0L0,6L-6,0Z" />
  return (
    <>
      <circle className={styles.hollow} r={7} />
      <path
        className={styles.line}
        d="M3,-2.5H-0.5A2.6,2.6 0 0 0 -0.5,3H3M1.5,-4.8L3.6,-2.5L1.5,-0.2"
        transform="scale(-1 1)"
      />
    </>
  )
}

/**
 * How a lane ends: lapsed ×, stopped at a bar, withdrawn by an arrow back, absorbed flows into another line, replaced
 * hands over, completed raises a flag.
 */
export const EndGlyph = ({ how }: { readonly how: EndedHow }) => {
  switch (how) {
    case 'lapsed':
      return <path className={styles.line} d={cross(5.5)} strokeWidth={2.5} />
    case 'stopped':
      return <path className={styles.line} d="M-1.5,-8V8M2.5,-8V8" strokeWidth={2.5} />
    case 'withdrawn':
      return <path className={styles.line} d="M0,-7V7M-3,0H-11M-8.5,-2.5L-11,0L-8.5,2.5" />
    case 'absorbed':
      return <path className={styles.line} d="M-1,0Q5,0 5,9M1.5,5.5L5,9.5L8.5,5.5" />
    case 'replaced':
      return <path className={styles.line} d="M0,-7V7M4,-3.5H11M8.5,-6L11,-3.5L8.5,-1M11,3.5H4" />
    case 'completed_closed':
      return (
        <>
          <path className={styles.line} d="M0,7V-11" />
          <path className={styles.ink} d="M0,-11H10L7.5,-7.5L10,-4H0Z" />
        </>
      )
  }
}

/** State of a milestone: a square is done or on its way, a triangle is late, a cross is withdrawn. */
export const MilestoneGlyph = ({ schedule }: { readonly schedule: ScheduleStatus }) => {
  switch (schedule) {
    case 'met':
      return <rect className={styles.ink} x={-4} y={-4} width={8} height={8} />
    case 'met_late':
      return (
        <>
          <rect className={styles.lateHollow} x={-4} y={-4} width={8} height={8} />
          <path className={styles.late} d="M-4,-4V4L4,-4Z" />
        </>
      )
    case 'on_track':
      return <rect className={styles.hollow} x={-4} y={-4} width={8} height={8} />
    case 'late':
      return <path className={styles.lateHollow} d="M0,-5L5,4H-5Z" />
    case 'very_late':
      return <path className={styles.late} d="M0,-5.5L5.5,4.5H-5.5Z" />
    case 'no_deadline':
      return <circle className={styles.hollow} r={4} />
    case 'outcome_unknown':
      return <path className={styles.hollow} d="M0,-5L5,0L0,5L-5,0Z" />
    case 'lapsed_with_commitment':
      return <path className={styles.line} d="M-4,0H4" />
    case 'withdrawn':
      return <path className={styles.line} d={cross(3.5)} />
  }
}

/** A new name: a tag hung on the lane. */
export const RenameGlyph = () => <path className={styles.hollow} d="M0,-5H5L8,0L5,5H0Z" />
