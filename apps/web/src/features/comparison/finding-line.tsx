import { useTranslation } from '../../ui/text/use-translation.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import { measureLimits, type RegionMeasureName } from '@estafet/domain'
import { comparisonFinding } from './comparison-finding.ts'
import type { Comparison } from './comparison-page.queries.ts'
import styles from './comparison.module.css'

/** The finding in a sentence, with the n of each city, before any table. */
export const FindingLine = ({
  comparison,
  measure,
}: {
  readonly comparison: Comparison
  readonly measure: RegionMeasureName | undefined
}) => {
  const { t } = useTranslation('comparison')
  const format = useFormat()
  const finding = comparisonFinding(comparison, measure)
  if (finding === null)
    return (
      <div className={styles.finding}>
        <p className={styles.found}>{t('finding.none')}</p>
        <p className={styles.soft}>{t('finding.none_why')}</p>
      </div>
    )
  const { above, below, conclusion } = finding
  const key = ({ interval: 'share', bounds: 'bounds', none: 'mean' } as const)[measureLimits[finding.measure]]
  const values = finding.cells.map(({ city, value }) =>
    t(`finding.${key}`, {
      city: city.name,
      rate: format.percent(value.rate ?? 0, 0),
      range: format.range(value.low ?? 0, value.high ?? 1, 'percent'),
      numerator: format.number(value.numerator, 0),
      denominator: format.number(value.denominator, 0),
    }),
  )
  return (
    <div className={styles.finding}>
      <p className={styles.found}>
        {t('finding.values', { measure: t(`measure.${finding.measure}`), values: values.join(', ') })}
      </p>
      <p className={styles.soft}>
        {t(`finding.${conclusion}`, { above: above?.city.name ?? '', below: below?.city.name ?? '' })}
      </p>
    </div>
  )
}
