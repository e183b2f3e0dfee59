import '../chart-tokens.css'
import { useId, useMemo } from 'react'
import { useElementWidth } from '../use-element-width.ts'
import { useWords } from '../use-words.ts'
import type { LaneHref } from './lane-title.tsx'
import styles from './relay-chart.module.css'
import { factRows } from './relay-facts.ts'
import { RelayGrid } from './relay-grid.tsx'
import { relayLayout } from './relay-layout.ts'
import { RelayLegend } from './relay-legend.tsx'
import { RelayReadout } from './relay-readout.tsx'
import type { RelaySeries } from './relay-series.ts'
import { useRelayCursor } from './use-relay-cursor.ts'

export interface RelayPictureProps {
  readonly series: RelaySeries
  /** Names the chart for screen readers: "Bagan estafet Kota Mojokerto". */
  readonly label: string
  /** Where a commitment lives; without it titles are plain text and Enter does nothing. Keep it stable. */
  readonly laneHref?: LaneHref | undefined
  /** Width assumed until measured. */
  readonly widthBefore?: number | undefined
}

/** The lanes with their readout and legend, as wide as there is room. */
export const RelayPicture = ({ series, label, laneHref, widthBefore = 720 }: RelayPictureProps) => {
  const words = useWords()
  const chartId = useId()
  const [element, width] = useElementWidth<HTMLDivElement>(widthBefore)
  const layout = useMemo(() => relayLayout(series, width), [series, width])
  const rows = useMemo(() => factRows(series), [series])
  const cursor = useRelayCursor(rows)
  const laneOfActive = cursor.active ? series.lanes[cursor.active.row - 1] : undefined
  return (
    <div ref={element} className={styles.picture}>
      <RelayGrid {...{ series, rows, layout, cursor, label, words, laneHref, chartId }} />
      <RelayReadout
        id={`${chartId}-help`}
        title={laneOfActive?.title ?? null}
        fact={cursor.fact}
        isSpoken={cursor.isByPointer}
        words={words}
      />
      <RelayLegend series={series} words={words} />
    </div>
  )
}
