import { type Database, inTransaction } from '@estafet/db'
import { commitmentState, type DatedFacts, factsOn, type IsoDay, isSimulatedRegion } from '@estafet/domain'
import { sql } from 'kysely'
import { historyRow, keepHistories } from '../as-of/history.commands.ts'
import { loadSpells } from '../as-of/known-spell.ts'
import { recordLayout } from '../as-of/state-record.ts'
import { computeStates } from './compute-states.ts'
import {
  type CommitmentPlace,
  type CommitmentScope,
  firstPlace,
  loadDatedFacts,
} from './commitment-facts.queries.ts'
import { keepCommitmentRows, keepRegionRows, setStateDay } from './kept-state.commands.ts'
import { keepAllReportedPeriods, keepReportedPeriods } from './reported-period.commands.ts'
import { findStaleIds, loadThemedStates } from './kept-state.queries.ts'
import { toCommitmentRow } from './kept-rows.ts'
import { regionRows } from './region-rows.ts'

/** Enough commitments to make a statement worth its trip, few enough to bound memory. */
const batchSize = 500

// Today's state, and with it that of every other day: both are of the same facts.
async function refreshCommitments(
  db: Database,
  scope: CommitmentScope,
  today: IsoDay,
): Promise<readonly CommitmentPlace[]> {
  const allFacts = await loadDatedFacts(db, scope)
  const spells = await loadSpells(db, {
    regionCodes: [...new Set(allFacts.map(({ regionCode }) => regionCode))],
  })
  const ids = allFacts.map(({ id }) => id)
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
  const histories = allFacts.map((facts) => historyRow(facts, of(facts))).filter((row) => row !== null)
  await keepHistories(db, ids, histories)
  return allFacts
}

/** Recomputes the sums of the regions from their kept commitment states. */
async function refreshRegions(db: Database, regionCodes: readonly string[]): Promise<void> {
  const states = await loadThemedStates(db, regionCodes)
  await keepRegionRows(
    db,
    regionCodes,
    regionCodes.flatMap((code) => regionRows(code, states.get(code) ?? [])),
  )
}

/** Recomputes the commitments and their region's sums; call it in the transaction that changed a fact of them. */
export async function refreshState(
  db: Database,
  ids: readonly string[],
  regionCodes: readonly string[],
  today: IsoDay,
): Promise<void> {
  await refreshCommitments(db, { ids }, today)
  await refreshRegions(db, regionCodes)
  await keepReportedPeriods(db, ids)
}

/**
 * Recomputes everything kept, for `today`, in one transaction; memory is bounded by the batch.
 * `onProgress` hears commitments done and in all.
 */
export async function refreshAllState(
  db: Database,
  today: IsoDay,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  await inTransaction(db, { actor: 'state' }, async (transaction) => {
    // Every write moves the dataset version, so it waits here and cannot be overwritten by what was read before it.
    await sql`select from dataset for update`.execute(transaction)
    const { total } = await transaction
      .selectFrom('commitment')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    let done = 0
    for (let after = firstPlace; ;) {
      const refreshed = await refreshCommitments(transaction, { after, limit: batchSize }, today)
      done += refreshed.length
      onProgress(done, total)
      if (refreshed.length < batchSize) break
      after = refreshed.at(-1) ?? after
    }
    const regions = await transaction.selectFrom('region').select('code').orderBy('code').execute()
    for (let from = 0; from < regions.length; from += batchSize)
      await refreshRegions(
        transaction,
        regions.slice(from, from + batchSize).map((region) => region.code),
      )
    await keepAllReportedPeriods(transaction)
    await setStateDay(transaction, today, recordLayout)
  })
}

/**
 * Makes the kept state hold for `today`: recomputes what the calendar alone has changed since the day it was
 * kept for. Everything is recomputed when the clock stands before that day, or when another release wrote the kept
 * histories in other bytes.
 */
export async function ensureStateDay(db: Database, today: IsoDay): Promise<void> {
  const kept = await db
    .selectFrom('dataset')
    .select(['state_day', 'history_layout'])
    .executeTakeFirstOrThrow()
  const isReadable = kept.history_layout === recordLayout
  if (kept.state_day === today && isReadable) return
  if (kept.state_day === null || kept.state_day > today || !isReadable) return refreshAllState(db, today)
  await inTransaction(db, { actor: 'state' }, async (transaction) => {
    // Of several servers that meet a new day at once, one rolls it and the others find it done.
    const { rows } = await sql<{ state_day: string }>`select state_day from dataset for update`.execute(
      transaction,
    )
    if (rows[0]?.state_day === today) return
    for (;;) {
      const ids = await findStaleIds(transaction, today, batchSize)
      if (ids.length === 0) break
      const computed = await computeStates(transaction, { ids }, today)
      await keepCommitmentRows(
        transaction,
        computed.map(({ state }) => toCommitmentRow(state, isSimulatedRegion(state.regionCode))),
      )
      await refreshRegions(transaction, [...new Set(computed.map(({ state }) => state.regionCode))])
    }
    await setStateDay(transaction, today, recordLayout)
  })
}
