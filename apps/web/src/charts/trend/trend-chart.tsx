import type { IsoDay, TrendMeasure } from '@estafet/domain'
import { useMemo } from 'react'
import { Figure } from '../../ui/layout/figure.tsx'
import { ChartExport } from '../export/chart-export.tsx'
import { exportRoom } from '../export/standalone-svg.ts'
import { PlotPanels } from '../plot/plot-panels.tsx'
import { SimulatedTag } from '../simulated-tag.tsx'
import { type ChartWords, useChartWords } from '../use-chart-words.ts'
import { plotWidthBefore, useElementWidth } from '../use-element-width.ts'
import { groupedTrendFinding, trendFinding } from './trend-finding.ts'
import type { TrendPanel } from './trend-input.ts'
import { HandoverList, TrendLegend } from './trend-legend.tsx'
import { TrendPlot } from './trend-plot.tsx'
import { drawnHandovers, fromFirstFigure, timeSpan } from './trend-series.ts'
import { TrendTable } from './trend-table.tsx'
import { handoverText } from './trend-words.ts'
import styles from './trend.module.css'

interface TrendChartProps {
  /** One region, or several on the same axes. */
  readonly panels: readonly TrendPanel[]
  readonly measure: TrendMeasure
  readonly asOf: IsoDay
  readonly isSimulated: boolean
  /** Middle part of the file's name: `61.71`. */
  readonly fileName: string
}

/** For a picture that leaves the page, where the numbers in it have no list beside them. */
const handoverNotes = (panels: readonly TrendPanel[], words: ChartWords<'trends'>): string[] =>
  panels.flatMap((panel) => {
    const items = drawnHandovers(panel).map((each, index) => `${index + 1}. ${handoverText(each, words)}`)
    return items.length === 0
      ? []
      : [words.text('handovers_note', { city: panel.label, items: items.join('; ') })]
  })

/** A measure of one or several regions over time: lines with their limits and handovers, and the same as a table. */
export const TrendChart = ({ panels: whole, measure, asOf, isSimulated, fileName }: TrendChartProps) => {
  const words = useChartWords('trends')
  const { text, format } = words
  const { measured, width } = useElementWidth<HTMLDivElement>(plotWidthBefore(whole.length))
  const panels = useMemo(() => fromFirstFigure(whole, measure), [whole, measure])
  const span = timeSpan(panels)
  const [only] = whole
  const isOne = whole.length === 1
  const finding =
    isOne && only !== undefined
      ? trendFinding(only, measure, words)
      : groupedTrendFinding(whole, measure, words)
  // Axes without a line would only look broken; the sentence says why there is none.
  if (span === null) return <p className={styles.none}>{finding}</p>
  const name = text(`name.${measure}`)
  const subtitle = text(`subtitle.${measure}`, { date: format.day(asOf) })
  const picture = (room: number) => (
    <PlotPanels
      panels={panels}
      width={room}
      label={text('label', { name })}
      draw={(panel, panelWidth) => (
        <TrendPlot {...{ panel, measure, span, words }} width={panelWidth} hasTitle={!isOne} />
      )}
    />
  )
  return (
    <Figure
      title={finding}
      subtitle={
        <>
          {subtitle}
          {isSimulated && <SimulatedTag />}
        </>
      }
      legend={<TrendLegend measure={measure} words={words} />}
      picture={
        <div {...measured} className={isOne ? styles.single : styles.picture}>
          {picture(width)}
          <HandoverList panels={panels} words={words} />
        </div>
      }
      table={<TrendTable panels={panels} measure={measure} words={words} />}
      source={text('source')}
      downloads={
        <ChartExport
          fileName={`estafet-${fileName}-${text(`file.${measure}`)}-${asOf}`}
          name={text('export_name', { name, cities: format.list(panels.map(({ label }) => label)) })}
          finding={finding}
          notes={[subtitle, ...handoverNotes(panels, words)]}
          sources={[]}
          asOf={asOf}
          isSimulated={isSimulated}
          draw={() => picture(exportRoom)}
        />
      }
    />
  )
}
