import { toldMonths } from '../../charts/survival/bounds-finding.ts'
import type { ChartWords } from '../../charts/use-chart-words.ts'
import type { SurvivalPart } from './survival.queries.ts'

/** The answer to the question of the page as one sentence, with its bounds and n, and what it was counted over. */
export const survivalOpening = (
  { bounds, atRisk, commitments, transitions }: SurvivalPart,
  { text, format }: ChartWords<'survival'>,
): { readonly finding: string; readonly counted: string | null; readonly isSmall: boolean } => {
  if (atRisk === 0) return { finding: text('finding.none'), counted: null, isSmall: false }
  const counted = text('finding.counted', {
    cases: format.number(atRisk),
    commitments: format.number(commitments),
    transitions: format.number(transitions),
  })
  const told = toldMonths
    .map((months) => bounds.find((row) => row.months === months))
    .find((row) => row !== undefined && row.n > 0)
  if (told === undefined || told.low === null || told.high === null)
    return { finding: text('finding.too_early', { count: format.number(atRisk) }), counted, isSmall: false }
  const { months, alive, unknown, n, low, high, isSmall, notReached } = told
  const finding = text(unknown === 0 ? 'finding.known' : 'finding.bounds', {
    months,
    alive: format.number(alive),
    most: format.number(alive + unknown),
    unknown: format.number(unknown),
    n: format.number(n),
    low: format.percent(low, 0),
    high: format.percent(high, 0),
  })
  const waiting = text('finding.not_reached', { count: format.number(notReached), months })
  return { finding, counted: notReached > 0 ? `${counted} ${waiting}` : counted, isSmall }
}
