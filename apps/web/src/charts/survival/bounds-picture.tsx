import '../chart-tokens.css'
import { useId } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { ChartHatch } from '../chart-hatch.tsx'
import { boundsParts, boundsSegments, type BoundsSegment, hasSmallBounds } from './bounds-layout.ts'
import { panelGrid } from './panel-grid.ts'
import styles from './survival-marks.module.css'
import type { BoundsPanel, BoundsRow } from './survival-input.ts'
import type { SurvivalWords } from './use-survival-words.ts'

const titleHeight = 30
const rowHeight = 58
const barHeight = 24
const panelGap = 14
const legendHeight = 22

export interface BoundsPictureProps {
  readonly panels: readonly BoundsPanel[]
  readonly width: number
  readonly words: SurvivalWords
  /** Names the picture for those who do not see it. */
  readonly label: string
  /** Says in the picture what its fills mean, where it leaves the page and the legend beside it. */
  readonly hasLegend?: boolean
}

/** A bar a horizon, as long as its n: known to live, unknown, known to have ended. Reads without colour. */
export const BoundsPicture = ({ panels, width, words, label, hasLegend }: BoundsPictureProps) => {
  const hatchId = useId()
  const hasTitles = panels.length > 1
  const top = hasTitles ? titleHeight : 0
  const rows = Math.max(...panels.map((panel) => panel.rows.length), 0)
  const { places, height } = panelGrid(panels.length, width, top + rows * rowHeight + panelGap)
  const whole = hasLegend ? height + legendHeight : height
  return (
    <svg
      width={width}
      height={whole}
      viewBox={`0 0 ${width} ${whole}`}
      role="img"
      aria-label={label}
      className={styles.picture}
    >
      <defs>
        <ChartHatch id={hatchId} />
      </defs>
      {panels.map((panel, index) => {
        const place = places[index]
        return (
          place && (
            <g key={panel.key} transform={`translate(${place.x},${place.y})`}>
              {hasTitles && (
                <text y={16} className={styles.title}>
                  {panel.label}
                </text>
              )}
              {panel.rows.map((row, at) => (
                <g key={row.months} transform={`translate(0,${top + at * rowHeight})`}>
                  <BoundsBar row={row} width={place.width} hatchId={hatchId} words={words} />
                </g>
              ))}
            </g>
          )
        )
      })}
      {hasLegend && (
        <g transform={`translate(0,${height})`}>
          <DrawnLegend hatchId={hatchId} words={words} hasSmall={hasSmallBounds(panels)} />
        </g>
      )}
    </svg>
  )
}

const legendStep = 190

interface DrawnLegendProps extends Pick<BoundsBarProps, 'hatchId' | 'words'> {
  readonly hasSmall: boolean
}

const DrawnLegend = ({ hatchId, words, hasSmall }: DrawnLegendProps) => (
  <>
    {boundsParts.map((part, index) => (
      <g key={part} transform={`translate(${index * legendStep},0)`}>
        <rect
          className={styles[part]}
          x={0.5}
          y={0.5}
          width={27}
          height={15}
          {...(part === 'unknown' && { fill: `url(#${hatchId})` })}
        />
        <text x={36} y={13} className={styles.words}>
          {words.label('survivalStatuses', part)}
        </text>
      </g>
    ))}
    {hasSmall && (
      <g transform={`translate(${boundsParts.length * legendStep},0)`}>
        <g className={styles.small}>
          <rect className={styles.alive} x={0.5} y={0.5} width={27} height={15} />
        </g>
        <text x={36} y={13} className={styles.words}>
          {words.text('bounds.legend_small')}
        </text>
      </g>
    )}
  </>
)

const shareText = ({ low, high }: BoundsRow, { text, format }: SurvivalWords): string =>
  low === null || high === null
    ? ''
    : `: ${text('bounds.row', { range: format.range(low, high, 'percent') })}`

const countText = ({ n, notReached }: BoundsRow, { text, format }: SurvivalWords): string =>
  [
    n > 0 && text('n', { n: format.number(n) }),
    notReached > 0 && text('bounds.not_reached', { count: format.number(notReached) }),
    n === 0 && notReached === 0 && text('bounds.nobody'),
  ]
    .filter((part) => part !== false)
    .join(' · ')

interface BoundsBarProps {
  readonly row: BoundsRow
  readonly width: number
  readonly hatchId: string
  readonly words: SurvivalWords
}

const BoundsBar = ({ row, width, hatchId, words }: BoundsBarProps) => (
  <g className={classNames(row.isSmall && styles.small)}>
    <text y={15} className={styles.words}>
      <tspan className={styles.strong}>{words.text('months', { months: row.months })}</tspan>
      {shareText(row, words)}
    </text>
    <text x={width} y={15} className={classNames(styles.words, styles.soft, styles.end)}>
      {countText(row, words)}
    </text>
    <g transform="translate(0,21)">
      {row.n === 0 && (
        <rect className={styles.waiting} x={0.5} y={0.5} width={width - 1} height={barHeight - 1} />
      )}
      {boundsSegments(row, width).map((segment) => (
        <Segment key={segment.part} segment={segment} hatchId={hatchId} format={words.format.number} />
      ))}
    </g>
  </g>
)

/** Room for one figure and a little air. */
const figureRoom = 11

interface SegmentProps {
  readonly segment: BoundsSegment
  readonly hatchId: string
  readonly format: (value: number) => string
}

const Segment = ({ segment: { part, count, x, width }, hatchId, format }: SegmentProps) => {
  const figure = format(count)
  const needed = figure.length * figureRoom
  return (
    <g transform={`translate(${x},0)`}>
      <rect
        className={styles[part]}
        x={0.5}
        y={0.5}
        width={Math.max(1, width - 1)}
        height={barHeight - 1}
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
              height={barHeight - 8}
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
