import { type ReactElement, useId } from 'react'
import { ChartHatch } from '../../chart-hatch.tsx'
import { exportRoom } from '../../export/standalone-svg.ts'
import { wrappedLines } from '../../export/svg-text.ts'
import type { Words } from '../../use-words.ts'
import { dayScale } from '../layout/day-scale.ts'
import { DrawnLegend, legendHeight } from '../legend/drawn-legend.tsx'
import { Lane } from './lane/lane.tsx'
import type { LaneRow } from '../series/lane-row.ts'
import { lastSeenText } from '../series/last-seen-text.ts'
import { RelayBackdrop } from './relay-backdrop.tsx'
import styles from './relay-drawing.module.css'
import { factRows } from '../series/relay-facts.ts'
import { placeLane, placeLeaders } from '../layout/relay-marks.ts'
import type { RelaySeries } from '../series/relay-series.ts'
import { SpellStrip } from './strip/spell-strip.tsx'

interface DrawingProps {
  readonly series: RelaySeries
  readonly words: Words
}

const titleRoom = 288
const chartWidth = exportRoom - titleRoom
const [titleSize, titleLine] = [14, 18]
const [statusSize, statusLine] = [12, 16]
const rowPadding = 10

/** The words beside a lane, in lines. */
const textsOf = (row: LaneRow, words: Words) => {
  const status = words.t(`vocabulary:continuityStatuses.${row.continuity}`)
  const seen = row.lastSeen === null ? '' : `, ${lastSeenText(row.lastSeen, words)}`
  return {
    title: wrappedLines(row.title, titleRoom - 20, titleSize, { isBold: true }),
    status: wrappedLines(status + seen, titleRoom - 20, statusSize),
  }
}

const layOut = ({ series, words }: DrawingProps) => {
  const x = dayScale(series.span, 12, chartWidth - 12)
  const [leaders, ...rows] = factRows(series)
  const strip = placeLeaders(series, x, chartWidth)
  let top = strip.height
  const lanes = series.lanes.map((row, index) => {
    const facts = rows[index]?.facts ?? []
    const placed = placeLane(row, facts, x, chartWidth)
    const texts = textsOf(row, words)
    const textHeight = texts.title.length * titleLine + texts.status.length * statusLine
    const height = Math.max(placed.height, textHeight + rowPadding)
    top += height
    return { row, facts, placed, texts, textHeight, height, top: top - height }
  })
  return { x, leaders, strip, lanes, bottom: top }
}

const LaneTexts = ({ texts, top }: { readonly texts: ReturnType<typeof textsOf>; readonly top: number }) => (
  <>
    {texts.title.map((line, index) => (
      <text key={line} className={styles.title} x={0} y={top + titleSize + index * titleLine}>
        {line}
      </text>
    ))}
    {texts.status.map((line, index) => (
      <text
        key={line}
        className={styles.status}
        x={0}
        y={top + texts.title.length * titleLine + statusSize + index * statusLine}
      >
        {line}
      </text>
    ))}
  </>
)

const noId = (factId: string): string => factId

/** The chart as one SVG, laid out for a page and not for a screen: what is exported. */
const RelayDrawing = (props: DrawingProps) => {
  const { series, words } = props
  const { x, leaders, strip, lanes, bottom } = layOut(props)
  const shared = { x, width: chartWidth, activeId: null, domId: noId, words }
  const hatchId = useId()
  return (
    <svg width={exportRoom} height={bottom + 20 + legendHeight([series], words, exportRoom)}>
      <defs>
        <ChartHatch id={hatchId} />
      </defs>
      <text className={styles.status} x={0} y={strip.lineY + 4}>
        {words.t('relay.leaders')}
      </text>
      {series.dayZero !== null && (
        <text className={styles.status} x={0} y={strip.height - 4}>
          {words.t('relay.months')}
        </text>
      )}
      <g transform={`translate(${titleRoom} 0)`}>
        {leaders && <SpellStrip {...shared} series={series} row={leaders} placed={strip} />}
        <g transform={`translate(0 ${strip.height})`}>
          <RelayBackdrop series={series} x={x} width={chartWidth} height={bottom - strip.height} />
        </g>
      </g>
      <line className={styles.axis} x1={0} x2={exportRoom} y1={strip.height} y2={strip.height} />
      {lanes.map(({ row, facts, placed, texts, textHeight, height, top }) => (
        <g key={row.commitmentId}>
          <LaneTexts texts={texts} top={top + (height - textHeight) / 2} />
          <g transform={`translate(${titleRoom} ${top + (height - placed.height) / 2})`}>
            <Lane {...shared} row={row} facts={facts} placed={placed} />
          </g>
          <line className={styles.rule} x1={0} x2={exportRoom} y1={top + height} y2={top + height} />
        </g>
      ))}
      <DrawnLegend shown={[series]} words={words} width={exportRoom} top={bottom + 20} hatchId={hatchId} />
    </svg>
  )
}

/** The chart to export; `words` because it is drawn outside the page, where there are none. */
export const relayDrawing = (series: RelaySeries, words: Words): ReactElement => (
  <RelayDrawing series={series} words={words} />
)
