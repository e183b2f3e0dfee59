import type { LaneKind, LaneSign } from '@estafet/domain'
import type { DayScale } from './day-scale.ts'
import styles from './relay-lines.module.css'

/** Thick while evidenced, thin while only claimed, dashed while unknown, dotted while dormant. */
export const LaneLine = ({ kind, x1, x2, y }: { kind: LaneKind; x1: number; x2: number; y: number }) => (
  // A sign of the last day still shows as a stroke.
  <line className={styles[kind]} x1={x1} x2={Math.max(x2, x1 + 3)} y1={y} y2={y} />
)

/** The days the line rests on: a reader sees that a year of solid line may be one document. */
export const LaneSigns = ({ signs, x, y }: { signs: readonly LaneSign[]; x: DayScale; y: number }) => (
  <>
    {signs.map(({ on, says }) => {
      if (says === 'evidenced') return <circle key={on} className={styles.sign} cx={x(on)} cy={y} r={5} />
      if (says === 'claimed')
        return <circle key={on} className={styles.signClaimed} cx={x(on)} cy={y} r={3.5} />
      if (says === 'dormant')
        return <circle key={on} className={styles.signDormant} cx={x(on)} cy={y} r={4} />
      return null
    })}
  </>
)
