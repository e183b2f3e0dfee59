import { type Database, inTransaction } from '@estafet/db'
import { type IsoDay, isSimulatedRegion } from '@estafet/domain'
import { sql } from 'kysely'
import { keepOwnLayout } from '../as-of/state-layout.commands.ts'
import { ownLayoutKey } from '../as-of/state-record.ts'
import { refreshHandoverCounts } from './handover-counts.commands.ts'
import { firstPlace, listPlaces } from './commitment-facts.queries.ts'
import { computeStates } from './compute-states.read.ts'
import { toCommitmentRow } from './kept-rows.ts'
import { keepCommitmentRows, lockStateDay, moveDatasetVersion, setStateDay } from './kept-state.commands.ts'
import { findRowsOfEarlierLayout, findStaleCommitments, listRegionCodes } from './kept-state.queries.ts'
import { refreshCommitments, refreshRegions } from './refresh-state.commands.ts'
import { keepAllReportedPeriods } from './reported-period.commands.ts'
import { keepOrSetAside, onlySetAside } from './set-aside.commands.ts'

/** Enough commitments to make a statement worth its trip, few enough to bound memory and a writer's wait. */
const batchSize = 500

type Place = Awaited<ReturnType<typeof findStaleCommitments>>[number]

/** The regions of the commitments, or of those with these ids. */
const regionsOf = (places: readonly Place[], ids?: readonly string[]): string[] => [
  ...new Set(places.filter(({ id }) => ids?.includes(id) ?? true).map(({ regionCode }) => regionCode)),
]

// What the calendar alone has changed by `today`. Each step begins after the last commitment of the one before, so it
// ends whatever the rules say.
async function rollStale(transaction: Database, today: IsoDay): Promise<void> {
  for (let after = ''; ;) {
    const stale = await findStaleCommitments(transaction, today, { after, limit: batchSize })
    const last = stale.at(-1)
    if (last === undefined) return
    after = last.id
    await keepOrSetAside(
      transaction,
      stale.map(({ id }) => id),
      today,
      async (ids) => {
        const computed = await computeStates(transaction, { ids }, today)
        const rows = computed.map(({ state }) => toCommitmentRow(state, isSimulatedRegion(state.regionCode)))
        await keepCommitmentRows(transaction, rows)
        // What is set aside may lack its histories as well.
        const aside = await onlySetAside(transaction, ids)
        if (aside.length > 0) {
          await refreshCommitments(transaction, aside, today)
          await refreshHandoverCounts(transaction, regionsOf(stale, aside))
        }
      },
    )
    await refreshRegions(transaction, regionsOf(stale))
  }
}

async function refreshEveryRegion(transaction: Database): Promise<void> {
  const regions = await listRegionCodes(transaction)
  for (let from = 0; from < regions.length; from += batchSize) {
    const codes = regions.slice(from, from + batchSize)
    await refreshRegions(transaction, codes)
    await refreshHandoverCounts(transaction, codes)
  }
}

interface Kept {
  readonly day: IsoDay | null
  /** Whether an earlier release, or none, was the last to keep everything. */
  readonly isOfEarlierRelease: boolean
  /** Whether some rows were kept by an earlier release since, by a server that still runs beside this one. */
  readonly hasEarlierRows: boolean
}

async function loadKept(db: Database): Promise<Kept> {
  const { rows } = await sql<Kept>`
    select d.state_day as day, coalesce(d.layout < own.id, true) as "isOfEarlierRelease",
      exists (select from commitment_state s where s.layout < own.id and not exists (
        select from state_set_aside a where a.commitment_id = s.commitment_id and a.tried_for = d.state_day)) as "hasEarlierRows"
    from dataset d left join state_layout own on own.key = ${ownLayoutKey}`.execute(db)
  return rows[0] ?? { day: null, isOfEarlierRelease: true, hasEarlierRows: false }
}

/** Whether nothing is left to compute for the day. */
export const isStateKept = async (db: Database, day: IsoDay): Promise<boolean> =>
  isKeptFor(await loadKept(db), day)

const isKeptFor = (kept: Kept, day: IsoDay): boolean =>
  kept.day === day && !kept.isOfEarlierRelease && !kept.hasEarlierRows

/**
 * Recomputes everything kept, for `today`: batch by batch, each a transaction of its own that writers wait for, unless
 * `db` is one already. Interrupted, it is begun anew by whoever next finds the day not kept; another server that has
 * done the same meanwhile ends it. Memory is bounded by the batch. `onProgress` hears commitments done and in all.
 */
export async function refreshAllState(
  db: Database,
  today: IsoDay,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const wasKept = isKeptFor(await loadKept(db), today)
  /** Whether there was something left to do. */
  const inStep = (work: (transaction: Database) => Promise<void>): Promise<boolean> =>
    inTransaction(db, { actor: 'state', takesLong: true }, async (transaction) => {
      // Every write takes this row, so it waits here and cannot be overwritten by what was read before it.
      await lockStateDay(transaction)
      if (!wasKept && isKeptFor(await loadKept(transaction), today)) return false
      await work(transaction)
      return true
    })
  const { total } = await db
    .selectFrom('commitment')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  let done = 0
  for (let after = firstPlace; ;) {
    const places = await listPlaces(db, { after, limit: batchSize })
    const ids = places.map(({ id }) => id)
    const isOurs = await inStep((transaction) =>
      keepOrSetAside(transaction, ids, today, (some) => refreshCommitments(transaction, some, today)),
    )
    if (!isOurs) return
    done += places.length
    onProgress(done, total)
    if (places.length < batchSize) break
    after = places.at(-1) ?? after
  }
  await inStep(async (transaction) => {
    // What was written between two batches was kept for the day before.
    await rollStale(transaction, today)
    await refreshEveryRegion(transaction)
    await keepAllReportedPeriods(transaction)
    await setStateDay(transaction, today, await keepOwnLayout(transaction))
    await moveDatasetVersion(transaction)
  })
}

/**
 * The day it is in Jakarta by the clock of the database, which all servers of one database share, or will be within the
 * hour: a server may have come to midnight a little early.
 */
async function databaseDay(db: Database): Promise<IsoDay> {
  const { rows } = await sql<{ day: IsoDay }>`
    select ((clock_timestamp() + interval '1 hour') at time zone 'Asia/Jakarta')::date as day`.execute(db)
  return rows[0]?.day ?? ''
}

// What a server of an earlier release has kept since everything was kept by this one's rules.
async function refreshEarlierRows(db: Database, day: IsoDay): Promise<void> {
  for (let after = ''; ;) {
    const last = await inTransaction(db, { actor: 'state', takesLong: true }, async (transaction) => {
      await lockStateDay(transaction)
      const earlier = await findRowsOfEarlierLayout(transaction, await keepOwnLayout(transaction), {
        after,
        limit: batchSize,
      })
      await keepOrSetAside(
        transaction,
        earlier.map(({ id }) => id),
        day,
        (ids) => refreshCommitments(transaction, ids, day),
      )
      await refreshRegions(transaction, regionsOf(earlier))
      await refreshHandoverCounts(transaction, regionsOf(earlier))
      if (earlier.length > 0) await moveDatasetVersion(transaction)
      return earlier.at(-1)
    })
    if (last === undefined) return
    after = last.id
  }
}

/**
 * Makes the kept state hold for `today`: recomputes what the calendar alone has changed since the day it was kept for,
 * and what a server of an earlier release kept; everything where that release was the last to keep all. A server of an
 * earlier release than the newest leaves what the newer one kept, and reads it.
 *
 * A day once reached is not left again for a machine whose clock is behind: the kept day stays. It is left only where
 * the database's own clock has not come to it either, after a clock that ran ahead was set right.
 * @returns the day the kept state holds for now: `today`, or a later one that was reached already.
 */
export async function ensureStateDay(db: Database, today: IsoDay): Promise<IsoDay> {
  const kept = await loadKept(db)
  if (isKeptFor(kept, today)) return today
  const { day: before } = kept
  const day = before !== null && before > today && before <= (await databaseDay(db)) ? before : today
  if (before === null || kept.isOfEarlierRelease) {
    await refreshAllState(db, day)
    return day
  }
  if (before > day)
    // In one transaction: what is written meanwhile would else be kept for the day that is left.
    await inTransaction(db, { actor: 'state', takesLong: true }, (transaction) =>
      refreshAllState(transaction, day),
    )
  if (before < day) await rollTo(db, day)
  if (kept.hasEarlierRows) await refreshEarlierRows(db, day)
  return day
}

async function rollTo(db: Database, day: IsoDay): Promise<void> {
  await inTransaction(db, { actor: 'state', takesLong: true }, async (transaction) => {
    // Of several servers that meet a new day at once, one rolls it and the others find it done.
    const reached = await lockStateDay(transaction)
    if (reached !== null && reached >= day) return
    await rollStale(transaction, day)
    await setStateDay(transaction, day, await keepOwnLayout(transaction))
  })
}
