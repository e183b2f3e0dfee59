import { measureLimits } from '@estafet/domain'
import { useFormat } from '../../ui/text/use-format.ts'
import { useTranslation } from '../../ui/text/use-translation.ts'
import type { ComparisonFinding } from './comparison-finding.ts'

/** The finding in a sentence with the n of each city, and how far it may be concluded from. */
export const useFindingText = (finding: ComparisonFinding | null): readonly [found: string, soft: string] => {
  const { t } = useTranslation('comparison')
  const format = useFormat()
  if (finding === null) return [t('finding.none'), t('finding.none_why')]
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
  return [
    t('finding.values', { measure: t(`measure.${finding.measure}`), values: values.join(', ') }),
    t(`finding.${conclusion}`, { above: above?.city.name ?? '', below: below?.city.name ?? '' }),
  ]
}
