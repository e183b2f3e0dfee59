import { measureLimits, type RegionMeasureName } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import type { RegionChanges } from '../changes.queries.ts'

type MeasureChange = RegionChanges['measures'][number]

interface MeasureTextProps {
  readonly name: RegionMeasureName
  readonly measure: MeasureChange['before']
}

/** A share on one of the days with its n, or why there is none. */
export const MeasureText = ({ name, measure }: MeasureTextProps) => {
  const { t } = useTranslation(['as-of', 'ui'])
  const { label } = useVocabulary()
  const { percent, number, range } = useFormat()
  const { rate, low, high, numerator, denominator, missing } = measure
  if (measureLimits[name] === 'bounds' && low !== null && high !== null)
    return `${range(low, high, 'percent')} ${t('ui:of_n', { n: number(denominator) })}`
  if (rate === null) return label('missingReasons', missing ?? 'unknown')
  // A mean is over cases, not a part of them.
  if (name === 'progress') return `${percent(rate, 0)} (${t('ui:n', { n: number(denominator) })})`
  return t('changes.share', {
    rate: percent(rate, 0),
    numerator: number(numerator),
    denominator: number(denominator),
  })
}
