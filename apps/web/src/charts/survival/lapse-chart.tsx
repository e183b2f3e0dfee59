import { smallRiskSetBelow } from '@estafet/domain'
import { useState } from 'react'
import { Figure } from '../../ui/layout/figure.tsx'
import { ChartExport } from '../export/chart-export.tsx'
import { exportRoom } from '../export/standalone-svg.ts'
import { SimulatedTag } from '../simulated-tag.tsx'
import { plotWidthBefore, useElementWidth } from '../use-element-width.ts'
import { useIsPrinting } from '../use-is-printing.ts'
import type { SurvivalChartProps } from './bounds-chart.tsx'
import { CurveReader } from './curve-reader.tsx'
import { groupedLapseFinding, lapseFinding } from './lapse-finding.ts'
import { LapseLegend } from './lapse-legend.tsx'
import { LapsePicture } from './lapse-picture.tsx'
import { LapseTable } from './lapse-table.tsx'
import styles from './survival-chart.module.css'
import type { LapsePanel } from './survival-input.ts'
import { type ChartWords, useChartWords } from '../use-chart-words.ts'

interface LapseChartProps extends SurvivalChartProps<LapsePanel> {
  /** All together, drawn before the groups and told of first. */
  readonly all: LapsePanel
}

const firstRead = 12

const undrawnText = (panels: readonly LapsePanel[], { text, format }: ChartWords<'survival'>): string =>
  text('lapse.undrawn', {
    list: format.list(
      panels.map(({ label, atRisk }) =>
        text('lapse.undrawn_item', { group: label, count: format.number(atRisk) }),
      ),
    ),
  })

/** Cumulative incidence of lapse: step curves with their bands and those still followed, and the same as a table. */
export const LapseChart = ({ all, panels: groups, asOf, isSimulated, notes, fileName }: LapseChartProps) => {
  const words = useChartWords('survival')
  const { text, format } = words
  const [months, setMonths] = useState(firstRead)
  // On paper nobody moves the line, nor reads what stands beside its slider.
  const isPrinting = useIsPrinting()
  const panels = [all, ...groups]
  const drawn = [all, ...groups.filter(({ atRisk }) => atRisk >= smallRiskSetBelow)]
  const { measured, width } = useElementWidth<HTMLDivElement>(plotWidthBefore(drawn.length))
  const undrawn = groups.filter(({ atRisk }) => atRisk < smallRiskSetBelow)
  const finding = lapseFinding(all, words)
  const ofGroups = groups.length > 1 ? groupedLapseFinding(groups, words) : null
  const set = text(isSimulated ? 'set.simulated' : 'set.real')
  const picture = { panels: drawn, words, label: text('lapse.label', { set }) }
  const subtitle = text('lapse.subtitle', { set, date: format.day(asOf) })
  return (
    <Figure
      title={finding}
      subtitle={
        <>
          {ofGroups !== null && <span className={styles.ofGroups}>{ofGroups} </span>}
          {subtitle}
          {isSimulated && <SimulatedTag />}
        </>
      }
      legend={<LapseLegend words={words} />}
      picture={
        <>
          <div {...measured} className={drawn.length === 1 ? styles.single : styles.picture}>
            <LapsePicture {...picture} width={width} {...(!isPrinting && { months })} />
          </div>
          {undrawn.length > 0 && <p className={styles.undrawn}>{undrawnText(undrawn, words)}</p>}
          <CurveReader panels={drawn} months={months} words={words} onMonths={setMonths} />
        </>
      }
      table={<LapseTable panels={panels} words={words} />}
      source={text('source')}
      downloads={
        <ChartExport
          fileName={`estafet-terhenti-${fileName}-${asOf}`}
          name={text('lapse.export_name')}
          finding={finding}
          notes={[...(ofGroups === null ? [] : [ofGroups]), subtitle, ...notes]}
          sources={[]}
          asOf={asOf}
          isSimulated={isSimulated}
          draw={() => <LapsePicture {...picture} width={exportRoom} />}
        />
      }
    />
  )
}
