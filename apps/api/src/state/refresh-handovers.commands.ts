import { isDeepStrictEqual } from 'node:util'
import type { Database } from '@estafet/db'
import {
  type DecidedFacts,
  continued,
  handoverHistory,
  type HandoversByDay,
  handoversByDay,
  type IsoDay,
  type SpellFact,
  survivalHistory,
  type WordHistory,
} from '@estafet/domain'
import { keepWordHistories, loadWordHistories } from './word-history.commands.ts'

/** What is known of each region's handovers, found once for all of its commitments. */
const handoversOfRegions = (
  spells: ReadonlyMap<string, readonly SpellFact[]>,
): ((regionCode: string) => HandoversByDay) => {
  const found = new Map<string, HandoversByDay>()
  return (code) => {
    const known = found.get(code) ?? handoversByDay(spells.get(code) ?? [])
    found.set(code, known)
    return known
  }
}

const tables = [
  ['handover_history', handoverHistory],
  ['survival_history', survivalHistory],
] as const

/**
 * Keeps what each handover of their regions did to the commitments, and what became of them after it.
 * @param since as in `refreshState`.
 */
export async function refreshHandovers(
  db: Database,
  all: readonly DecidedFacts[],
  spells: ReadonlyMap<string, readonly SpellFact[]>,
  since: IsoDay | null,
): Promise<void> {
  const knownOf = handoversOfRegions(spells)
  const ids = all.map(({ id }) => id)
  for (const [table, historyOf] of tables) {
    const kept = since === null ? null : await loadWordHistories(db, table, ids)
    const historiesOf = (facts: DecidedFacts) => {
      const known = knownOf(facts.regionCode)
      const before = kept?.get(facts.id)
      return since === null || before === undefined
        ? historyOf(facts, known)
        : continued(before, since, historyOf(facts, known, since))
    }
    await keepWordHistories(
      db,
      table,
      all.map((facts) => ({
        commitmentId: facts.id,
        regionCode: facts.regionCode,
        histories: historiesOf(facts),
      })),
    )
  }
}

const inOrder = (histories: readonly WordHistory[]): WordHistory[] =>
  histories.toSorted((a, b) => (a.handover < b.handover ? -1 : 1))

/** The commitments whose kept histories are not what their facts give, each with the table. */
export async function findWrongHistories(
  db: Database,
  all: readonly DecidedFacts[],
  spells: ReadonlyMap<string, readonly SpellFact[]>,
): Promise<string[]> {
  const knownOf = handoversOfRegions(spells)
  const ids = all.map(({ id }) => id)
  const wrong: string[] = []
  for (const [table, historyOf] of tables) {
    const kept = await loadWordHistories(db, table, ids)
    for (const facts of all) {
      const given = inOrder(historyOf(facts, knownOf(facts.regionCode)))
      if (!isDeepStrictEqual(inOrder(kept.get(facts.id) ?? []), given)) wrong.push(`${facts.id}: ${table}`)
    }
  }
  return wrong
}
