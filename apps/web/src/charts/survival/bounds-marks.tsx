import type { ReactNode } from 'react'
import { classNames } from '../../ui/text/class-names.ts'
import type { ChartWords } from '../use-chart-words.ts'
import type { BoundsBar, BoundsPart } from './bounds-series.ts'
import type { BoundsPanel, BoundsRow } from './survival-input.ts'
import styles from './survival-marks.module.css'

const titleRoom = 30
export const barHeight = 24
/** Between the words of a row and its bar. */
const wordsGap = 6
const lineHeight = 17
/** Below this the share and the counts of a row do not stand side by side. */
const narrow = 360
/**
 * The bar stands in the middle of its row, and its words above it; `top` moves the first down to make room for them.
 * Where they take two lines, the row is as much higher.
 */
export const boundsRoom = (width: number, hasTitle: boolean) => {
  const isNarrow = width < narrow
  const room = isNarrow ? { rowHeight: 58 + lineHeight, top: 4 + lineHeight / 2 } : { rowHeight: 58, top: 4 }
  return { isNarrow, rowHeight: room.rowHeight, above: room.top + (hasTitle ? titleRoom : 0) }
}

export interface BoundsPlotProps {
  readonly panel: BoundsPanel
  readonly width: number
  readonly hasTitle: boolean
  readonly words: ChartWords<'survival'>
}

export const shareText = ({ low, high }: BoundsRow, { text, format }: ChartWords<'survival'>): string =>
  low === null || high === null
    ? ''
    : `: ${text('bounds.row', { range: format.range(low, high, 'percent') })}`

export const countText = ({ n, notReached }: BoundsRow, { text, format }: ChartWords<'survival'>): string =>
  [
    n > 0 && text('n', { n: format.number(n) }),
    notReached > 0 && text('bounds.not_reached', { count: format.number(notReached) }),
    n === 0 && notReached === 0 && text('bounds.nobody'),
  ]
    .filter((part) => part !== false)
    .join(' · ')

interface BarWordsProps {
  readonly bar: BoundsBar
  readonly words: ChartWords<'survival'>
  /** The counts stand below the share. */
  readonly isNarrow: boolean
  readonly x: number
  /** The upper edge of the bar. */
  readonly y: number
  /** Of the whole bar. */
  readonly width: number
}

/** Over a bar: after how many months, which share lives, and of how many. */
export const BarWords = ({
  bar: { months, row },
  words,
  isNarrow,
  x,
  y,
  width,
}: BarWordsProps): ReactNode => (
  <g className={classNames(row.isSmall && styles.small)}>
    <text x={x} y={y - wordsGap - (isNarrow ? lineHeight : 0)} className={styles.words}>
      <tspan className={styles.strong}>{words.text('months', { months })}</tspan>
      {shareText(row, words)}
    </text>
    <text
      x={x + (isNarrow ? 0 : width)}
      y={y - wordsGap}
      className={classNames(styles.words, styles.soft, !isNarrow && styles.end)}
    >
      {countText(row, words)}
    </text>
    {row.n === 0 && (
      <rect className={styles.waiting} x={x + 0.5} y={y + 0.5} width={width - 1} height={barHeight - 1} />
    )}
  </g>
)

/** Room for one figure and a little air. */
const figureRoom = 11

interface PartProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly part: BoundsPart
  readonly row: BoundsRow
  readonly hatchId: string
  readonly format: (value: number) => string
}

export const Part = ({ x, y, width, height, part, row, hatchId, format }: PartProps) => {
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
