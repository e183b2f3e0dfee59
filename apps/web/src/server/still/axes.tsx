import type { ReactNode } from 'react'
import plotStyles from '../../charts/plot/plot.module.css'

/** As long as the library of the live plots draws them, in px. */
const tickLength = 6
const tickGap = 2

export interface Tick {
  /** In px along its axis. */
  readonly at: number
  readonly label: ReactNode
}

interface AxisProps {
  readonly ticks: readonly Tick[]
  readonly left: number
  readonly right: number
}

/** Shares, with a line across the plot at each. */
export const ShareAxis = ({ ticks, left, right }: AxisProps) =>
  ticks.map(({ at, label }) => (
    <g key={at}>
      <path d={`M${left},${at}H${right}`} stroke="var(--chart-grid)" />
      <text
        className={`${plotStyles.tick} ${plotStyles.end}`}
        x={left - tickLength - tickGap}
        y={at}
        dy="0.355em"
      >
        {label}
      </text>
    </g>
  ))

/** Time, with its labels under it. */
export const TimeAxis = ({ ticks, left, right, y }: AxisProps & { readonly y: number }) => (
  <g>
    <path
      d={`M${left},${y}H${right}${ticks.map(({ at }) => `M${at},${y}v${tickLength}`).join('')}`}
      stroke="var(--chart-axis)"
    />
    {ticks.map(({ at, label }) => (
      <g key={at} transform={`translate(${at},${y})`}>
        {label}
      </g>
    ))}
  </g>
)

/** A label under a tick as the library sets it. */
export const TickLabel = ({ children }: { readonly children: ReactNode }) => (
  <text className={`${plotStyles.tick} ${plotStyles.middle}`} y={tickLength + tickGap} dy="0.71em">
    {children}
  </text>
)
