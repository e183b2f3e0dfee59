import { YAxis } from 'recharts'
import type { Format } from '../../ui/text/use-format.ts'
import styles from './plot.module.css'

interface PlotShareAxisProps {
  /** The share at the top. */
  readonly ceiling: number
  /** Room for its labels, in px. */
  readonly width: number
  readonly format: Pick<Format, 'percent'>
}

/** Shares from nothing to a ceiling, told at both ends and halfway. */
export const PlotShareAxis = ({ ceiling, width, format }: PlotShareAxisProps) => (
  <YAxis
    domain={[0, ceiling]}
    ticks={[0, ceiling / 2, ceiling]}
    interval={0}
    tickFormatter={(share: number) => format.percent(share, 0)}
    width={width}
    axisLine={false}
    tickLine={false}
    tick={{ className: styles.tick }}
  />
)
