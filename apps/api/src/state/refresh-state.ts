import { type Database, inTransaction } from '@estafet/db'
import { type IsoDay, isSimulatedRegion } from '@estafet/domain'
import { sql } from 'kysely'
import { computeStates } from './compute-states.ts'
import type { CommitmentScope } from './commitment-facts.queries.ts'
import { keepCommitmentRows, keepRegionRows, setStateDay } from './kept-state.commands.ts'
import { keepAllReportedPeriods, keepReportedPeriods } from './reported-period.commands.ts'
import { findStaleIds, loadThemedStates } from './kept-state.queries.ts'
import { toCommitmentRow } from './kept-rows.ts'
import { regionRows } from './region-rows.ts'

/** Enough commitments to make a statement worth its trip, few enough to bound memory. */
const batchSize = 500

async function refreshCommitments(db: Database, scope: CommitmentScope, today: IsoDay): Promise<string[]> {
  const computed = await computeStates(db, scope, today)
  await keepCommitmentRows(
    db,
    computed.map(({ state }) => toCommitmentRow(state, isSimulatedRegion(state.regionCode))),
  )
  return computed.map(({ state }) => state.commitmentId)
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
    for (let afterId = ''; ;) {
      const ids = await refreshCommitments(transaction, { afterId, limit: batchSize }, today)
      done += ids.length
      onProgress(done, total)
      if (ids.length < batchSize) break
      afterId = ids.at(-1) ?? afterId
    }
    const regions = await transaction.selectFrom('region').select('code').orderBy('code').execute()
    for (let from = 0; from < regions.length; from += batchSize)
      await refreshRegions(
        transaction,
        regions.slice(from, from + batchSize).map((region) => region.code),
      )
    await keepAllReportedPeriods(transaction)
    await setStateDay(transaction, today)
  })
}

/**
 * Makes the kept state hold for `today`: recomputes what the calendar alone has changed since the day it was
 * kept for. Everything is recomputed when the clock stands before that day.
 */
export async function ensureStateDay(db: Database, today: IsoDay): Promise<void> {
  const kept = await db.selectFrom('dataset').select('state_day').executeTakeFirstOrThrow()
  if (kept.state_day === today) return
  if (kept.state_day === null || kept.state_day > today) return refreshAllState(db, today)
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
    await setStateDay(transaction, today)
  })
}
