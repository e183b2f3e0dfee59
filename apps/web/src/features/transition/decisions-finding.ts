import { undecidedOf } from './held-figures.ts'
import type { HeldHandover } from './transition-page.queries.ts'

/** The finding over the table, as a key of `list` and its values; null where nothing was open. */
export const decisionsFinding = (held: Pick<HeldHandover, 'counts' | 'kind'>) => {
  const { counts, kind } = held
  if (counts.open === 0) return null
  const { owed, never } = undecidedOf(held)
  const values = { count: counts.open, decided: counts.byStanding.decided, undecided: owed + never }
  if (kind === 'renewal') return { key: 'renewal', values }
  if (owed + never === 0) return { key: 'all_decided', values }
  return { key: never > 0 ? 'never' : 'some', values }
}
