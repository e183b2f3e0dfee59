import type { Database } from '@estafet/db'
import { commitmentState, type DatedFacts, factsOn, type IsoDay, isSimulatedRegion } from '@estafet/domain'
import { historyRow, keepHistories } from '../as-of/history.commands.ts'
import { loadKeptHistories } from '../as-of/history.queries.ts'
import { loadSpells } from '../as-of/known-spell.queries.ts'
import { loadDatedFacts } from './commitment-facts.queries.ts'
import { holdCommitments, keepCommitmentRows, keepRegionRows, lockRegions } from './kept-state.commands.ts'
import { loadThemedStates } from './kept-state.queries.ts'
import { toCommitmentRow } from './kept-rows.ts'
import { refreshHandoverCounts } from './handover-counts.commands.ts'
import { refreshHandovers } from './refresh-handovers.commands.ts'
import { regionRows } from './region-rows.ts'
import { keepReportedPeriods } from './reported-period.commands.ts'
import { clearSetAside } from './set-aside.commands.ts'

/** Today's state, and with it that of every other day: both are of the same facts. */
export async function refreshCommitments(
  db: Database,
  ids: readonly string[],
  today: IsoDay,
  since: IsoDay | null = null,
): Promise<void> {
  const allFacts = await loadDatedFacts(db, { ids })
  const spells = await loadSpells(db, {
    regionCodes: [...new Set(allFacts.map(({ regionCode }) => regionCode))],
  })
  const of = (facts: DatedFacts) => spells.get(facts.regionCode) ?? []
  await keepCommitmentRows(
    db,
    allFacts.map((facts) =>
      toCommitmentRow(
        commitmentState(factsOn(facts, today), of(facts), today),
        isSimulatedRegion(facts.regionCode),
      ),
    ),
  )
  const keptHistories = since === null ? null : await loadKeptHistories(db, ids)
  const newsOf = (id: string) => {
    const kept = keptHistories?.get(id)
    return kept === undefined || since === null ? null : { since, kept }
  }
  const histories = allFacts
    .map((facts) => historyRow(facts, of(facts), newsOf(facts.id)))
    .filter((row) => row !== null)
  await keepHistories(db, ids, histories)
  await refreshHandovers(db, allFacts, spells, since)
}

/** Recomputes the sums of the regions from their kept commitment states. */
export async function refreshRegions(db: Database, regionCodes: readonly string[]): Promise<void> {
  const states = await loadThemedStates(db, regionCodes)
  await keepRegionRows(
    db,
    regionCodes,
    regionCodes.flatMap((code) => regionRows(code, states.get(code) ?? [])),
  )
}

/**
 * Recomputes the commitments and their region's sums; call it in the transaction that changed a fact of them. They are
 * kept for the day everything else is kept for, which a write across midnight finds moved; only where nothing is kept
 * yet, for `today`.
 * @param since where all that changed are facts of a day and later: that day. What is kept of the days before it stays,
 * so the cost does not grow with the length of the history. Null computes every day anew.
 */
export async function refreshState(
  transaction: Database,
  ids: readonly string[],
  regionCodes: readonly string[],
  today: IsoDay,
  since: IsoDay | null = null,
): Promise<void> {
  const day = (await holdCommitments(transaction, ids)) ?? today
  await refreshCommitments(transaction, ids, day, since)
  await clearSetAside(transaction, ids)
  await lockRegions(transaction, regionCodes)
  await refreshRegions(transaction, regionCodes)
  await refreshHandoverCounts(transaction, regionCodes, since)
  await keepReportedPeriods(transaction, ids)
}
