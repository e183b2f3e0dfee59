import { measureLimits } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { RangeBar } from '../../../ui/text/range-bar.tsx'
import type { Comparison } from '../comparison-page.queries.ts'
import styles from './theme-multiples.module.css'
import { type ThemeMeasure, themeRows } from './theme-grid.ts'

/** One small panel a topic, the same scale in each, cities in the same order. */
export const ThemeMultiples = ({
  comparison,
  measure,
}: {
  readonly comparison: Comparison
  readonly measure: ThemeMeasure
}) => {
  const { t } = useTranslation('comparison')
  const { label } = useVocabulary()
  return (
    <ul className={styles.panels}>
      {themeRows(comparison, measure).map(({ theme, cells }) => (
        <li key={theme} className={styles.panel}>
          <h3>{label('themes', theme)}</h3>
          <dl className={styles.rows}>
            {cells.map(({ city, value }) => (
              <div key={city.code} className={styles.row}>
                <dt>
                  {city.shortName} <SimulatedMark regionCode={city.code} isPlain />
                </dt>
                <dd>
                  <RangeBar
                    rate={value?.rate ?? null}
                    low={value?.low ?? null}
                    high={value?.high ?? null}
                    n={value?.denominator ?? 0}
                    isBounds={measureLimits[measure] === 'bounds'}
                    missing={value?.missing ? label('missingReasons', value.missing) : t('no_commitment')}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
