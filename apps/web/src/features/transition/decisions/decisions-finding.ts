import { undecidedOf, unsureOf } from '../held/held-figures.ts'
import type { HeldHandover } from '../transition-page.queries.ts'

/**
 * The findings over the table, as keys of `list` and their values: of those open, then of those that may have been.
 * None where nothing was open.
 */
export const decisionsFindings = (held: Pick<HeldHandover, 'counts' | 'kind'>) => {
  const { counts, kind } = held
  const { owed, never } = undecidedOf(held)
  const unsure = unsureOf(held)
  const open = counts.open - unsure
  const values = { count: open, decided: counts.byStanding.decided, undecided: owed + never, unsure }
  const told = (): 'renewal' | 'all_decided' | 'never' | 'some' => {
    if (kind === 'renewal') return 'renewal'
    if (owed + never === 0) return 'all_decided'
    return never > 0 ? 'never' : 'some'
  }
  return [
    ...(open > 0 ? [{ key: told(), values }] : []),
    ...(unsure > 0 ? [{ key: 'unsure' as const, values: { ...values, count: unsure } }] : []),
  ]
}
