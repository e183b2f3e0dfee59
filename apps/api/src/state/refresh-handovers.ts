import type { Database } from '@estafet/db'
import type { IsoDay, SpellFact } from '@estafet/domain'
import {
  continued,
  keepHandoverHistories,
  loadHandoverHistories,
} from '../transitions/handover-history.commands.ts'
import {
  type DecidedFacts,
  handoverHistory,
  handoversByDay,
  type KnownHandovers,
} from '../transitions/handover-history.ts'

/** What is known of each region's handovers, found once for all of its commitments. */
export const handoversOfRegions = (
  spells: ReadonlyMap<string, readonly SpellFact[]>,
): ((regionCode: string) => KnownHandovers) => {
  const found = new Map<string, KnownHandovers>()
  return (code) => {
    const known = found.get(code) ?? handoversByDay(spells.get(code) ?? [])
    found.set(code, known)
    return known
  }
}

/**
 * Keeps what each handover of their regions did to the commitments.
 * @param since as in `refreshState`.
 */
export async function refreshHandovers(
  db: Database,
  all: readonly DecidedFacts[],
  spells: ReadonlyMap<string, readonly SpellFact[]>,
  since: IsoDay | null,
): Promise<void> {
  const knownOf = handoversOfRegions(spells)
  const kept =
    since === null
      ? null
      : await loadHandoverHistories(
          db,
          all.map(({ id }) => id),
        )
  const historiesOf = (facts: DecidedFacts) => {
    const known = knownOf(facts.regionCode)
    const before = kept?.get(facts.id)
    return since === null || before === undefined
      ? handoverHistory(facts, known)
      : continued(before, since, handoverHistory(facts, known, since))
  }
  await keepHandoverHistories(
    db,
    all.map((facts) => ({
      commitmentId: facts.id,
      regionCode: facts.regionCode,
      histories: historiesOf(facts),
    })),
  )
}
