import type { IsoDay } from '@estafet/domain'
import { ChartExport } from '../export/chart-export.tsx'
import { exportRoom } from '../export/standalone-svg.ts'
import { Figure } from '../../ui/layout/figure.tsx'
import { SimulatedTag } from '../simulated-tag.tsx'
import { plotWidthBefore, useElementWidth } from '../use-element-width.ts'
import { boundsFinding, groupedBoundsFinding } from './bounds-finding.ts'
import { hasSmallBounds } from './bounds-series.ts'
import { BoundsLegend } from './bounds-legend.tsx'
import { BoundsPicture } from './bounds-picture.tsx'
import { BoundsTable } from './bounds-table.tsx'
import styles from './survival-chart.module.css'
import type { BoundsPanel } from './survival-input.ts'
import { useChartWords } from '../use-chart-words.ts'

export interface SurvivalChartProps<Panel> {
  /** One set, or several groups on the same scale. */
  readonly panels: readonly Panel[]
  readonly asOf: IsoDay
  readonly isSimulated: boolean
  /** What a reader must bear in mind, for a picture that leaves the page. */
  readonly notes: readonly string[]
  /** Last part of the file's name: `menurut-jangkar`. */
  readonly fileName: string
}

/** How many are known to live, unknown and ended at each horizon: bars, and the same as a table. */
export const BoundsChart = ({
  panels,
  asOf,
  isSimulated,
  notes,
  fileName,
}: SurvivalChartProps<BoundsPanel>) => {
  const words = useChartWords('survival')
  const { text, format } = words
  const { measured, width } = useElementWidth<HTMLDivElement>(plotWidthBefore(panels.length))
  const [only] = panels
  const finding =
    panels.length === 1 && only !== undefined
      ? boundsFinding(only, words)
      : groupedBoundsFinding(panels, words)
  const set = text(isSimulated ? 'set.simulated' : 'set.real')
  const picture = { panels, words, label: text('bounds.label', { set }) }
  return (
    <Figure
      title={finding}
      subtitle={
        <>
          {text('bounds.subtitle', { set, date: format.day(asOf) })}
          {isSimulated && <SimulatedTag />}
        </>
      }
      legend={<BoundsLegend words={words} hasSmall={hasSmallBounds(panels)} />}
      picture={
        <div {...measured} className={panels.length === 1 ? styles.single : styles.picture}>
          <BoundsPicture {...picture} width={width} />
        </div>
      }
      table={<BoundsTable panels={panels} words={words} />}
      source={text('source')}
      downloads={
        <ChartExport
          fileName={`estafet-keberlanjutan-${fileName}-${asOf}`}
          name={text('bounds.export_name')}
          finding={finding}
          notes={[text('bounds.subtitle', { set, date: format.day(asOf) }), ...notes]}
          sources={[]}
          asOf={asOf}
          isSimulated={isSimulated}
          draw={() => <BoundsPicture {...picture} width={exportRoom} hasLegend />}
        />
      }
    />
  )
}
