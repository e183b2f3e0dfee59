import type { Words } from '../../use-words.ts'
import type { RelaySeries } from './relay-series.ts'

/** What the chart shows, in a sentence. */
export const findingText = (
  { finding: { main, rest } }: Pick<RelaySeries, 'finding'>,
  { say }: Words,
): string => {
  const clauses = rest.map((clause) => say(clause)).join(', ')
  return `${say(main)}${clauses && `; ${clauses}`}.`
}
