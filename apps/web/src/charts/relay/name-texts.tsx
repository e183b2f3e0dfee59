import type { DayScale } from './day-scale.ts'
import { fittedText } from './fitted-text.ts'
import styles from './relay-lines.module.css'
import type { LaneRow } from './relay-series.ts'

const tagWidth = 12

/** New names beside their tags, as far as the next tag or the edge; the whole name is in the cell's label. */
export const NameTexts = ({
  renames,
  x,
  y,
  width,
}: {
  readonly renames: LaneRow['renames']
  readonly x: DayScale
  readonly y: number
  readonly width: number
}) => (
  <g aria-hidden="true">
    {renames.map(({ on, name }, index) => {
      const left = x(on) + tagWidth
      const next = renames[index + 1]
      const right = next ? x(next.on) - 4 : width
      return (
        <text key={on} className={styles.nameText} x={left} y={y + 4}>
          {fittedText([name], right - left)}
        </text>
      )
    })}
  </g>
)
