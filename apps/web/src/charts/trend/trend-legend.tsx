import { measureLimits, type TrendMeasure } from '@estafet/domain'
import { useId } from 'react'
import { ChartHatch } from '../chart-hatch.tsx'
import type { ChartWords } from '../use-chart-words.ts'
import type { TrendPanel } from './trend-input.ts'
import { drawnHandovers } from './trend-series.ts'
import { handoverText } from './trend-words.ts'
import styles from './trend.module.css'

/** What line, band and broken line mean. */
export const TrendLegend = ({
  measure,
  words: { text },
}: {
  readonly measure: TrendMeasure
  readonly words: ChartWords<'trends'>
}) => {
  const hatchId = useId()
  const isBounds = measureLimits[measure] === 'bounds'
  return (
    <ul className={styles.legend} aria-label={text('legend')}>
      <li>
        <svg aria-hidden="true" width="34" height="18">
          <ChartHatch id={hatchId} />
          <rect
            width="34"
            height={isBounds ? 11 : 18}
            {...(isBounds ? { fill: `url(#${hatchId})` } : { className: styles.band })}
          />
          <path className={styles.line} d={isBounds ? 'M0,11H34' : 'M0,9H34'} />
        </svg>
        {text(isBounds ? 'legend_bounds' : 'legend_interval')}
      </li>
      <li>
        <svg aria-hidden="true" width="34" height="18">
          <path className={styles.fewLine} d="M0,9H34" />
          <circle className={styles.fewDot} cx="17" cy="9" r="3" />
        </svg>
        {text('legend_few')}
      </li>
    </ul>
  )
}

/** Who took over at each line that stands across the picture, by its number there. */
export const HandoverList = ({
  panels,
  words,
}: {
  readonly panels: readonly TrendPanel[]
  readonly words: ChartWords<'trends'>
}) =>
  panels.map((panel) => {
    const handovers = drawnHandovers(panel)
    return (
      handovers.length > 0 && (
        <ol
          key={panel.key}
          className={styles.handovers}
          aria-label={words.text('handovers_of', { city: panel.label })}
        >
          {panels.length > 1 && <li>{panel.label}:</li>}
          {handovers.map((handover, index) => (
            <li key={handover.on}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              {handoverText(handover, words)}
            </li>
          ))}
        </ol>
      )
    )
  })
