import type { TrendMeasure } from '@estafet/domain'
import type { ChartWords } from '../use-chart-words.ts'
import type { TrendPanel } from './trend-input.ts'
import styles from './trend.module.css'

// Where the parts of a picture over time lie, in px.
export const axisRoom = 44
export const right = 16
export const flagRoom = 22
export const titleRoom = 26
export const plotHeight = 168
export const tickRoom = 24

export interface TrendPlotProps {
  readonly panel: TrendPanel
  readonly measure: TrendMeasure
  readonly span: readonly [number, number]
  readonly width: number
  readonly hasTitle: boolean
  readonly words: ChartWords<'trends'>
}

/** Stands above the line of a handover; the legend has the name beside the same number. */
export const Flag = ({
  x,
  y,
  number,
}: {
  readonly x: number
  readonly y: number
  readonly number: string
}) => (
  <g transform={`translate(${x},${y - 11})`}>
    <circle className={styles.flag} r={9} />
    <text className={styles.flagText} y={4}>
      {number}
    </text>
  </g>
)
