import '../../chart-tokens.css'
import { useCallback, useId, useMemo, useRef } from 'react'
import { useElementWidth } from '../../use-element-width.ts'
import { useWords } from '../../use-words.ts'
import type { LaneHref } from './lane/lane-title.tsx'
import styles from '../relay-chart.module.css'
import { factRows } from '../series/relay-facts.ts'
import { RelayGrid } from './relay-grid.tsx'
import { relayLayout } from '../layout/relay-layout.ts'
import { RelayLegend } from '../legend/relay-legend.tsx'
import { RelayReadout } from './relay-readout.tsx'
import type { RelaySeries } from '../series/relay-series.ts'
import { useRelayCursor } from './cursor/use-relay-cursor.ts'

export interface RelayPictureProps {
  readonly series: RelaySeries
  /** Names the chart for screen readers: "Bagan estafet Kota Mojokerto". */
  readonly label: string
  /** Where a commitment lives; without it titles are plain text and Enter does nothing. Keep it stable. */
  readonly laneHref?: LaneHref | undefined
  /** One legend may serve several charts; then this one has none of its own. */
  readonly isLegendElsewhere?: boolean
  /** Width assumed until measured. */
  readonly widthBefore?: number | undefined
}

/** The lanes with their readout and legend, as wide as there is room. */
export const RelayPicture = (props: RelayPictureProps) => {
  const { series, label, laneHref, isLegendElsewhere = false, widthBefore = 872 } = props
  const words = useWords('anchors')
  const chartId = useId()
  const { measured, width } = useElementWidth<HTMLDivElement>(widthBefore)
  const layout = useMemo(() => relayLayout(series, width), [series, width])
  const rows = useMemo(() => factRows(series), [series])
  const shown = useMemo(() => [series], [series])
  const cursor = useRelayCursor(rows)
  const laneOfActive = cursor.active ? series.lanes[cursor.active.row - 1] : undefined
  const readout = useRef<HTMLDivElement>(null)
  const isReadout = useCallback(
    (target: EventTarget | null) => target instanceof Node && readout.current?.contains(target) === true,
    [],
  )
  return (
    <div {...measured} className={styles.picture}>
      <RelayGrid {...{ series, rows, layout, cursor, label, words, laneHref, chartId, isReadout }} />
      <RelayReadout
        id={`${chartId}-help`}
        ref={readout}
        title={laneOfActive?.title ?? null}
        fact={cursor.fact}
        documents={series.documents}
        isSpoken={cursor.isByPointer}
        isHeld={cursor.isHeld}
        onClose={cursor.clear}
        onPointerLeave={cursor.leave}
        words={words}
      />
      {!isLegendElsewhere && <RelayLegend shown={shown} words={words} />}
    </div>
  )
}
