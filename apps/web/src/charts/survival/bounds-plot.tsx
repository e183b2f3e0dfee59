import { useId, useMemo } from 'react'
import {
  Bar,
  BarChart,
  type BarShapeProps,
  Tooltip,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { ChartHatch } from '../chart-hatch.tsx'
import { still } from '../plot/plot-look.ts'
import plotStyles from '../plot/plot.module.css'
import { type PlotReading, PlotTooltip } from '../plot/plot-tooltip.tsx'
import { StillPlot } from '../still/still-plot.tsx'
import type { ChartWords } from '../use-chart-words.ts'
import {
  barHeight,
  BarWords,
  type BoundsPlotProps,
  boundsRoom,
  countText,
  Part,
  shareText,
} from './bounds-marks.tsx'
import { type BoundsBar, boundsBars, boundsParts } from './bounds-series.ts'

const readingOf = (bar: BoundsBar | undefined, words: ChartWords<'survival'>): PlotReading | null => {
  if (bar === undefined) return null
  const { text, label, format } = words
  const { row } = bar
  return {
    title: `${text('months', { months: row.months })}${shareText(row, words)}`,
    lines: [
      ...boundsParts.map((part) => `${label('survivalStatuses', part)}: ${format.number(row[part])}`),
      countText(row, words),
    ],
  }
}

interface RowWordsProps {
  readonly bars: readonly BoundsBar[]
  readonly words: ChartWords<'survival'>
  readonly isNarrow: boolean
}

const RowWords = ({ bars, ...props }: RowWordsProps) => {
  const scale = useYAxisScale()
  const area = usePlotArea()
  if (scale === undefined || area === undefined) return null
  return bars.map((bar) => (
    <BarWords
      key={bar.months}
      bar={bar}
      {...props}
      x={area.x}
      y={(scale(bar.months, { position: 'middle' }) ?? 0) - barHeight / 2}
      width={area.width}
    />
  ))
}

/** A bar a horizon, as long as its n: known to live, unknown, known to have ended. Reads without colour. */
export const BoundsPlot = (props: BoundsPlotProps) => {
  const { panel, width, hasTitle, words } = props
  const hatchId = useId()
  const bars = useMemo(() => boundsBars(panel), [panel])
  const { isNarrow, rowHeight, above } = boundsRoom(width, hasTitle)
  return (
    <StillPlot draw={(drawings, id) => drawings.bounds({ ...props, id })}>
      <BarChart
        layout="vertical"
        data={bars}
        width={width}
        height={above + bars.length * rowHeight}
        margin={{ top: above, right: 0, bottom: 0, left: 0 }}
        barCategoryGap={0}
        barSize={barHeight}
        aria-label={`${words.text('bounds.plot_name', { group: panel.label })}. ${words.text('bounds.plot_keys')}`}
      >
        <defs>
          <ChartHatch id={hatchId} />
        </defs>
        {hasTitle && (
          <text x={0} y={16} className={plotStyles.title}>
            {panel.label}
          </text>
        )}
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis type="category" dataKey="months" width={0} hide />
        {boundsParts.map((part) => (
          <Bar
            key={part}
            {...still}
            dataKey={part}
            stackId="n"
            shape={({ x, y, width: length, height, payload }: BarShapeProps) => {
              const { row } = payload as unknown as BoundsBar
              return row[part] === 0 ? (
                <g />
              ) : (
                <Part {...{ x, y, height, part, row, hatchId }} width={length} format={words.format.number} />
              )
            }}
          />
        ))}
        <RowWords {...{ bars, words, isNarrow }} />
        <Tooltip
          {...still}
          cursor={{ fill: 'var(--chart-band)' }}
          filterNull={false}
          content={({ active, activeIndex }) => (
            <PlotTooltip
              reading={active && activeIndex != null ? readingOf(bars[Number(activeIndex)], words) : null}
            />
          )}
        />
      </BarChart>
    </StillPlot>
  )
}
