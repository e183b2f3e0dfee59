import { type Measure, measureLimits, type TrendMeasure } from '@estafet/domain'
import type { ChartWords } from '../use-chart-words.ts'
import type { TrendHandover } from './trend-input.ts'

/** A figure in words, with its limits and n: `72 % (rentang 95 persen: 50–87 %), n = 18`. */
export const figureText = (
  value: Measure,
  measure: TrendMeasure,
  { text, label, format }: ChartWords<'trends'>,
): string => {
  const { rate, low, high, denominator, unknown, missing, isSmall } = value
  const n = format.number(denominator)
  if (missing !== null || low === null || high === null) return label('missingReasons', missing ?? 'unknown')
  const few = isSmall ? text('few') : ''
  if (measureLimits[measure] === 'bounds')
    return rate === null
      ? text('figure.bounds', {
          range: format.range(low, high, 'percent'),
          n,
          unknown: format.number(unknown),
          few,
        })
      : text('figure.known', { rate: format.percent(rate, 0), n, few })
  return text('figure.rate', {
    rate: format.percent(rate ?? 0, 0),
    range: format.range(low, high, 'percent'),
    n,
    few,
  })
}

/** Who took over, and when. */
export const handoverText = (
  { on, precision, personName }: TrendHandover,
  { text, format }: ChartWords<'trends'>,
): string =>
  text(personName === null ? 'handover_unnamed' : 'handover', {
    name: personName ?? '',
    date: format.impreciseDay(on, precision),
  })
