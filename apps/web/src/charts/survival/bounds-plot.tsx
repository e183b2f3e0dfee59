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
import { classNames } from '../../ui/text/class-names.ts'
import { ChartHatch } from '../chart-hatch.tsx'
import { still } from '../plot/plot-look.ts'
import plotStyles from '../plot/plot.module.css'
import { type PlotReading, PlotTooltip } from '../plot/plot-tooltip.tsx'
import type { ChartWords } from '../use-chart-words.ts'
import { type BoundsBar, boundsBars, type BoundsPart, boundsParts } from './bounds-series.ts'
import styles from './survival-marks.module.css'
import type { BoundsPanel, BoundsRow } from './survival-input.ts'

const titleRoom = 30
const barHeight = 24
/** Between the words of a row and its bar. */
const wordsGap = 6
const lineHeight = 17
/** Below this the share and the counts of a row do not stand side by side. */
const narrow = 360
/**
 * The bar stands in the middle of its row, and its words above it; `top` moves the first down to make room for them.
 * Where they take two lines, the row is as much higher.
 */
const roomOf = (isNarrow: boolean) =>
  isNarrow ? { rowHeight: 58 + lineHeight, top: 4 + lineHeight / 2 } : { rowHeight: 58, top: 4 }

interface BoundsPlotProps {
  readonly panel: BoundsPanel
  readonly width: number
  readonly hasTitle: boolean
  readonly words: ChartWords<'survival'>
}

const shareText = ({ low, high }: BoundsRow, { text, format }: ChartWords<'survival'>): string =>
  low === null || high === null
    ? ''
    : `: ${text('bounds.row', { range: format.range(low, high, 'percent') })}`

const countText = ({ n, notReached }: BoundsRow, { text, format }: ChartWords<'survival'>): string =>
  [
    n > 0 && text('n', { n: format.number(n) }),
    notReached > 0 && text('bounds.not_reached', { count: format.number(notReached) }),
    n === 0 && notReached === 0 && text('bounds.nobody'),
  ]
    .filter((part) => part !== false)
    .join(' · ')

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
  /** The counts stand below the share. */
  readonly isNarrow: boolean
}

/** Over each bar: after how many months, which share lives, and of how many. */
const RowWords = ({ bars, words, isNarrow }: RowWordsProps) => {
  const scale = useYAxisScale()
  const area = usePlotArea()
  if (scale === undefined || area === undefined) return null
  return bars.map(({ months, row }) => {
    const y = (scale(months, { position: 'middle' }) ?? 0) - barHeight / 2
    return (
      <g key={months} className={classNames(row.isSmall && styles.small)}>
        <text x={area.x} y={y - wordsGap - (isNarrow ? lineHeight : 0)} className={styles.words}>
          <tspan className={styles.strong}>{words.text('months', { months })}</tspan>
          {shareText(row, words)}
        </text>
        <text
          x={area.x + (isNarrow ? 0 : area.width)}
          y={y - wordsGap}
          className={classNames(styles.words, styles.soft, !isNarrow && styles.end)}
        >
          {countText(row, words)}
        </text>
        {row.n === 0 && (
          <rect
            className={styles.waiting}
            x={area.x + 0.5}
            y={y + 0.5}
            width={area.width - 1}
            height={barHeight - 1}
          />
        )}
      </g>
    )
  })
}

/** Room for one figure and a little air. */
const figureRoom = 11

interface PartProps extends Pick<BarShapeProps, 'x' | 'y' | 'width' | 'height'> {
  readonly part: BoundsPart
  readonly row: BoundsRow
  readonly hatchId: string
  readonly format: (value: number) => string
}

const Part = ({ x, y, width, height, part, row, hatchId, format }: PartProps) => {
  const figure = format(row[part])
  const needed = figure.length * figureRoom
  return (
    <g transform={`translate(${x},${y})`} className={classNames(row.isSmall && styles.small)}>
      <rect
        className={styles[part]}
        x={0.5}
        y={0.5}
        width={Math.max(1, width - 1)}
        height={height - 1}
        {...(part === 'unknown' && { fill: `url(#${hatchId})` })}
      />
      {width >= needed && (
        <>
          {part === 'unknown' && (
            <rect
              className={styles.chip}
              x={width / 2 - needed / 2}
              y={4}
              width={needed}
              height={height - 8}
              rx={2}
            />
          )}
          <text x={width / 2} y={17} className={classNames(styles.figure, styles[`${part}Figure`])}>
            {figure}
          </text>
        </>
      )}
    </g>
  )
}

/** A bar a horizon, as long as its n: known to live, unknown, known to have ended. Reads without colour. */
export const BoundsPlot = ({ panel, width, hasTitle, words }: BoundsPlotProps) => {
  const hatchId = useId()
  const bars = useMemo(() => boundsBars(panel), [panel])
  const isNarrow = width < narrow
  const { rowHeight, top } = roomOf(isNarrow)
  const above = top + (hasTitle ? titleRoom : 0)
  return (
    <BarChart
      layout="vertical"
      data={bars}
      width={width}
      height={above + bars.length * rowHeight}
      margin={{ top: above, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      barSize={barHeight}
      aria-label={words.text('bounds.plot_label', { group: panel.label })}
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
  )
}
