import type { LaneKind } from '@estafet/domain'
import styles from '../relay-lines.module.css'

/** Thick while evidenced, thin while only claimed, dashed while unknown, dotted while dormant, barred while paused. */
export const LaneLine = ({ kind, x1, x2, y }: { kind: LaneKind; x1: number; x2: number; y: number }) => (
  // A sign of the last day still shows as a stroke.
  <line className={styles[kind]} x1={x1} x2={Math.max(x2, x1 + 3)} y1={y} y2={y} />
)
