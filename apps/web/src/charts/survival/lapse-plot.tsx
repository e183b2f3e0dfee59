import { useMemo } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
} from 'recharts'
import { classNames } from '../../ui/text/class-names.ts'
import { axisLine, cursor, still } from '../plot/plot-look.ts'
import { PlotShareAxis } from '../plot/plot-share-axis.tsx'
import plotStyles from '../plot/plot.module.css'
import { type PlotReading, PlotTooltip } from '../plot/plot-tooltip.tsx'
import { StillPlot } from '../still/still-plot.tsx'
import type { ChartWords } from '../use-chart-words.ts'
import { FollowedLabels } from './followed-labels.tsx'
import { limitsText } from './lapse-finding.ts'
import {
  axisRoom,
  curveHeight,
  followedRoom,
  type LapsePlotProps,
  right,
  tickRoom,
  titleRoom,
} from './lapse-room.ts'
import { drawnDays, type LapseRow, lapseRows, readingAt } from './lapse-series.ts'
import styles from './survival-marks.module.css'
import type { LapsePanel } from './survival-input.ts'

/** From the axis to where the library puts what stands at a tick. */
const toTick = 8

const readingOf = (row: LapseRow | undefined, words: ChartWords<'survival'>): PlotReading | null => {
  if (row === undefined) return null
  const { text, format } = words
  const { at, step, isFew } = row
  return {
    title: text('lapse.day', { days: format.number(at) }),
    lines: [
      text('lapse.told', { share: format.percent(step.share), limits: limitsText(step, words) }),
      ...(isFew ? [text('lapse.too_few')] : []),
    ],
  }
}

interface TickProps {
  readonly x: number | string
  readonly y: number | string
  readonly payload: { readonly value: number }
}

const followedTick = ({ readings }: LapsePanel, words: ChartWords<'survival'>) =>
  function FollowedTick({ x, y, payload }: TickProps) {
    const index = readings.findIndex(({ days }) => days === payload.value)
    const reading = readings[index]
    return (
      <g transform={`translate(${x},${Number(y) - toTick})`}>
        {reading && <FollowedLabels {...{ reading, words }} isLast={index === readings.length - 1} />}
      </g>
    )
  }

/** One curve with its axes; greyed from where fewer than ten are followed. */
export const LapsePlot = (props: LapsePlotProps) => {
  const { panel, width, ceiling, words, months } = props
  const { text, format } = words
  const { readings, smallFromDay, atRisk } = panel
  const rows = useMemo(() => lapseRows(panel, ceiling), [panel, ceiling])
  const tick = useMemo(() => followedTick(panel, words), [panel, words])
  const few = Math.min(smallFromDay, drawnDays)
  const reading = months === undefined ? undefined : readingAt(panel, months)
  const shared = { ...still, connectNulls: false, type: 'stepAfter', dot: false, activeDot: false } as const
  return (
    <StillPlot draw={(drawings, id) => drawings.lapse({ ...props, id })}>
      <ComposedChart
        data={rows}
        width={width}
        height={titleRoom + curveHeight + tickRoom + followedRoom}
        margin={{ top: titleRoom, right, bottom: 0, left: 0 }}
        aria-label={`${text('lapse.plot_name', { group: panel.label })}. ${text('lapse.plot_keys')}`}
      >
        <text x={0} y={16} className={plotStyles.title}>
          {panel.label}
        </text>
        <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[0, drawnDays]}
          ticks={readings.map(({ days }) => days)}
          interval={0}
          height={tickRoom + followedRoom}
          axisLine={axisLine}
          tickLine={axisLine}
          tick={tick}
        />
        <PlotShareAxis ceiling={ceiling} width={axisRoom} format={format} />
        <text
          className={classNames(plotStyles.tick, styles.soft)}
          x={0}
          y={titleRoom + curveHeight + tickRoom + 17}
        >
          {text('lapse.still_followed')}
        </text>
        {few < drawnDays && (
          <ReferenceArea
            x1={few}
            x2={drawnDays}
            fill="var(--chart-band)"
            fillOpacity={1}
            label={({ viewBox }) => {
              const { x = 0, y = 0, width: room = 0 } = viewBox as { x?: number; y?: number; width?: number }
              return (
                <text className={classNames(styles.fewWords, styles.end)} x={x + room - 6} y={y + 16}>
                  {text(atRisk === 0 ? 'lapse.nobody' : 'lapse.too_few')}
                </text>
              )
            }}
          />
        )}
        <Area {...shared} dataKey="fewRange" stroke="none" fill="var(--chart-axis)" fillOpacity={0.18} />
        <Area {...shared} dataKey="range" stroke="none" fill="var(--chart-accent)" fillOpacity={0.2} />
        <Line
          {...shared}
          dataKey="fewShare"
          stroke="var(--chart-axis)"
          strokeWidth={2}
          strokeDasharray="5 3"
        />
        <Line {...shared} dataKey="share" stroke="var(--chart-accent)" strokeWidth={2.5} />
        {reading && <ReferenceLine x={reading.days} stroke="var(--chart-ink)" strokeDasharray="2 2" />}
        {reading?.share != null && (
          <ReferenceDot
            x={reading.days}
            y={Math.min(reading.share, ceiling)}
            r={4}
            fill="var(--chart-halo)"
            stroke="var(--chart-ink)"
            strokeWidth={2}
          />
        )}
        <Tooltip
          {...still}
          cursor={cursor}
          filterNull={false}
          content={({ active, activeIndex }) => (
            <PlotTooltip
              reading={active && activeIndex != null ? readingOf(rows[Number(activeIndex)], words) : null}
            />
          )}
        />
      </ComposedChart>
    </StillPlot>
  )
}
