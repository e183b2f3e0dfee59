import type { LaneKind } from '@estafet/domain'
import type { RelaySign } from '../../input/relay-input.ts'
import styles from '../relay-lines.module.css'

/** Thick while evidenced, thin while only claimed, dashed while unknown, dotted while dormant, barred while paused. */
export const LaneLine = ({ kind, x1, x2, y }: { kind: LaneKind; x1: number; x2: number; y: number }) => (
  // A sign of the last day still shows as a stroke.
  <line className={styles[kind]} x1={x1} x2={Math.max(x2, x1 + 3)} y1={y} y2={y} />
)

const looks: Readonly<
  Partial<Record<RelaySign['says'], readonly [className: string | undefined, r: number]>>
> = {
  evidenced: [styles.sign, 5],
  claimed: [styles.signClaimed, 3.5],
  dormant: [styles.signDormant, 4],
  paused: [styles.signDormant, 4],
}

/** A day the line rests on: a reader sees that a year of solid line may be one document. */
export const LaneSignMark = ({ says, x, y }: { says: RelaySign['says']; x: number; y: number }) => {
  const look = looks[says]
  return look === undefined ? null : <circle className={look[0]} cx={x} cy={y} r={look[1]} />
}
