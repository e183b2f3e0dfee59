import { measureLimits, type TrendMeasure } from '@estafet/domain'
import { useId, useMemo } from 'react'
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis } from 'recharts'
import { ChartHatch } from '../chart-hatch.tsx'
import { axisLine, cursor, still } from '../plot/plot-look.ts'
import { PlotShareAxis } from '../plot/plot-share-axis.tsx'
import plotStyles from '../plot/plot.module.css'
import { type PlotReading, PlotTooltip } from '../plot/plot-tooltip.tsx'
import { StillPlot } from '../still/still-plot.tsx'
import type { ChartWords } from '../use-chart-words.ts'
import {
  axisRoom,
  Flag,
  flagRoom,
  plotHeight,
  right,
  tickRoom,
  titleRoom,
  type TrendPlotProps,
} from './trend-marks.tsx'
import { dayAt, drawnHandovers, type TrendRow, trendRows, yearTicks } from './trend-series.ts'
import { figureText, handoverText } from './trend-words.ts'

const dots = { r: 3, fill: 'var(--chart-accent)' } as const
const fewDots = { r: 3, fill: 'var(--chart-halo)', strokeDasharray: 'none' } as const

const readingOf = (
  row: TrendRow | undefined,
  measure: TrendMeasure,
  words: ChartWords<'trends'>,
): PlotReading | null => {
  if (row === undefined) return null
  if (row.handover !== null)
    return { title: handoverText(row.handover, words), lines: [words.text('asked_anew')] }
  return {
    title: words.format.day(row.on),
    lines: row.value === null ? [] : [figureText(row.value, measure, words)],
  }
}

/** One region over time: the share with its limits, and the days its headship changed hands. */
export const TrendPlot = (props: TrendPlotProps) => {
  const { panel, measure, span, width, hasTitle, words } = props
  const hatchId = useId()
  const rows = useMemo(() => trendRows(panel, measure), [panel, measure])
  const isBounds = measureLimits[measure] === 'bounds'
  const top = flagRoom + (hasTitle ? titleRoom : 0)
  const years = yearTicks(span, width - axisRoom - right)
  const { format, text } = words
  const shared = { ...still, connectNulls: false, type: 'linear', dot: false, activeDot: false } as const
  return (
    <StillPlot draw={(drawings, id) => drawings.trend({ ...props, id })}>
      <ComposedChart
        data={rows}
        width={width}
        height={top + plotHeight + tickRoom}
        margin={{ top, right, bottom: 0, left: 0 }}
        aria-label={`${text('plot_name', { city: panel.label, name: text(`name.${measure}`) })}. ${text('plot_keys')}`}
      >
        <defs>
          <ChartHatch id={hatchId} />
        </defs>
        {hasTitle && (
          <text x={0} y={14} className={plotStyles.title}>
            {panel.label}
          </text>
        )}
        <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="linear"
          domain={[...span]}
          ticks={years.map(dayAt)}
          interval={0}
          tickFormatter={(_, index) => years[index]?.slice(0, 4) ?? ''}
          height={tickRoom}
          axisLine={axisLine}
          tickLine={axisLine}
          tick={{ className: plotStyles.tick }}
        />
        <PlotShareAxis ceiling={1} width={axisRoom} format={format} />
        {drawnHandovers(panel).map(({ on }, index) => (
          <ReferenceLine
            key={on}
            x={dayAt(on)}
            stroke="var(--chart-ink)"
            strokeDasharray="4 3"
            label={({ viewBox }) => {
              const { x = 0, y = 0 } = viewBox as { readonly x?: number; readonly y?: number }
              return <Flag x={x} y={y} number={String(index + 1)} />
            }}
          />
        ))}
        <Area
          {...shared}
          dataKey="fewRange"
          stroke="none"
          fill={isBounds ? `url(#${hatchId})` : 'var(--chart-axis)'}
          fillOpacity={isBounds ? 0.6 : 0.16}
        />
        <Area
          {...shared}
          dataKey="range"
          stroke="none"
          fill={isBounds ? `url(#${hatchId})` : 'var(--chart-accent)'}
          fillOpacity={isBounds ? 1 : 0.2}
        />
        <Line {...shared} dataKey="fewTop" stroke="var(--chart-axis)" strokeWidth={1} strokeDasharray="5 3" />
        <Line
          {...shared}
          dataKey="fewLine"
          stroke="var(--chart-axis)"
          strokeWidth={2}
          strokeDasharray="5 3"
          dot={fewDots}
        />
        <Line {...shared} dataKey="top" stroke="var(--chart-accent)" strokeWidth={1} />
        <Line {...shared} dataKey="line" stroke="var(--chart-accent)" strokeWidth={2.5} dot={dots} />
        {rows.every(({ value }) => value === null || value.missing !== null) && (
          <text x={axisRoom + 8} y={top + plotHeight / 2} className={plotStyles.tick}>
            {text('no_figure')}
          </text>
        )}
        <Tooltip
          {...still}
          cursor={cursor}
          filterNull={false}
          content={({ active, activeIndex }) => (
            <PlotTooltip
              reading={
                active && activeIndex != null ? readingOf(rows[Number(activeIndex)], measure, words) : null
              }
            />
          )}
        />
      </ComposedChart>
    </StillPlot>
  )
}
