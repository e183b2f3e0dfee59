import type { ChartWords } from '../use-chart-words.ts'
import type { LapsePanel } from './survival-input.ts'

// Where the parts of a curve's picture lie, in px.
export const axisRoom = 44
export const right = 24
export const titleRoom = 30
export const curveHeight = 140
export const tickRoom = 18
export const followedRoom = 38

export interface LapsePlotProps {
  readonly panel: LapsePanel
  readonly width: number
  /** The share at the top, the same for every panel. */
  readonly ceiling: number
  readonly words: ChartWords<'survival'>
  /** Where the reader reads the curves; left out: nowhere. */
  readonly months?: number
}
