import { useId } from 'react'
import { limitsText } from './lapse-finding.ts'
import { readingAt, readMonths } from './lapse-series.ts'
import styles from './survival-chart.module.css'
import type { LapsePanel } from './survival-input.ts'
import type { ChartWords } from '../use-chart-words.ts'

interface CurveReaderProps {
  readonly panels: readonly LapsePanel[]
  readonly months: number
  readonly words: ChartWords<'survival'>
  readonly onMonths: (months: number) => void
}

const readingText = (panel: LapsePanel, months: number, words: ChartWords<'survival'>): string => {
  const { text, format } = words
  const reading = readingAt(panel, months)
  if (reading === undefined || reading.share === null) return text('lapse.reading_none')
  return text(reading.isSmall ? 'lapse.reading_few' : 'lapse.reading', {
    share: format.percent(reading.share),
    limits: limitsText(reading, words),
    followed: format.number(reading.atRisk),
  })
}

/** Moves a line over all curves, by finger, pointer or keyboard, and says what each shows there. */
export const CurveReader = ({ panels, months, words, onMonths }: CurveReaderProps) => {
  const id = useId()
  const stops = readMonths(panels)
  const spoken = words.text('lapse.read_months', { months })
  return (
    <div className={styles.reader} data-print="none">
      <label htmlFor={id} className={styles.readerLabel}>
        {words.text('lapse.read_at')} <strong>{spoken}</strong>
      </label>
      <input
        id={id}
        type="range"
        data-needs="script"
        min={0}
        max={stops.length - 1}
        step={1}
        value={stops.indexOf(months)}
        aria-valuetext={spoken}
        onChange={(event) => onMonths(stops[Number(event.target.value)] ?? months)}
      />
      <output htmlFor={id} className={styles.readings}>
        {panels.map((panel) => (
          <span key={panel.key} className={styles.readingLine}>
            <strong>{panel.label}</strong> {readingText(panel, months, words)}
          </span>
        ))}
      </output>
    </div>
  )
}
