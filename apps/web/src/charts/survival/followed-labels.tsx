import { classNames } from '../../ui/text/class-names.ts'
import plotStyles from '../plot/plot.module.css'
import type { ChartWords } from '../use-chart-words.ts'
import { followedRoom, tickRoom } from './lapse-room.ts'
import type { LapseReading } from './survival-input.ts'
import styles from './survival-marks.module.css'

interface FollowedLabelsProps {
  readonly reading: LapseReading
  /** The last says what the numbers are. */
  readonly isLast: boolean
  readonly words: ChartWords<'survival'>
}

/** Under the axis, at the months it is marked with: how many are still followed. Stands at its tick. */
export const FollowedLabels = ({ reading, isLast, words: { text, format } }: FollowedLabelsProps) => {
  const { months, atRisk, isSmall } = reading
  return (
    <>
      <text className={classNames(plotStyles.tick, plotStyles.middle)} y={tickRoom}>
        {isLast ? text('lapse.last_tick', { months }) : months}
      </text>
      <text
        className={classNames(plotStyles.tick, plotStyles.middle, isSmall && styles.fewFigure)}
        y={tickRoom + followedRoom - 4}
      >
        {format.number(atRisk)}
      </text>
    </>
  )
}
