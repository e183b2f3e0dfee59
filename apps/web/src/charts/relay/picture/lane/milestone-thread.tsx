import { classNames } from '../../../../ui/text/class-names.ts'
import type { DayScale } from '../../layout/day-scale.ts'
import { MilestoneGlyph } from '../relay-glyphs.tsx'
import styles from '../relay-lines.module.css'
import type { MilestoneMark } from '../../series/relay-milestones.ts'

/** A tick where it was first due, a thread to the day it was done (solid) or is now due (dashed), a glyph there. */
export const MilestoneThread = ({
  milestone,
  x,
  y,
}: {
  readonly milestone: MilestoneMark
  readonly x: DayScale
  readonly y: number
}) => {
  const [from, to] = [x(milestone.from), x(milestone.to)]
  const isLate = to > from
  const thread = classNames(isLate ? styles.threadLate : styles.thread, !milestone.isComplete && styles.open)
  return (
    <>
      {milestone.originalDueOn !== null && from !== to && (
        <line className={styles.tick} x1={from} x2={from} y1={y - 6} y2={y + 6} />
      )}
      {from !== to && <line className={thread} x1={from} x2={to} y1={y} y2={y} />}
      <g transform={`translate(${to} ${y})`}>
        <MilestoneGlyph schedule={milestone.schedule} />
      </g>
    </>
  )
}
