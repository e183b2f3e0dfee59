import type { Database } from '@estafet/db'
import { type ScheduleStatus, scheduleStatuses } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import type { CommitmentRow, RegionRow, ThemedState } from './kept-rows.ts'

interface ThemedStateRow extends Omit<ThemedState, 'scheduleCounts'> {
  readonly regionCode: string
  readonly scheduleNumbers: readonly number[]
}

/** How many milestones of `commitment_state s` have each status, in the order of `scheduleStatuses`. */
export const keptScheduleNumbers: RawBuilder<unknown> = sql`array[s.schedule_met, s.schedule_met_late, s.schedule_on_track,
  s.schedule_late, s.schedule_very_late, s.schedule_no_deadline, s.schedule_withdrawn, s.schedule_outcome_unknown,
  s.schedule_lapsed_with_commitment]`

export const toScheduleCounts = (numbers: readonly number[]): Record<ScheduleStatus, number> =>
  Object.fromEntries(scheduleStatuses.map((status, index) => [status, numbers[index] ?? 0])) as Record<
    ScheduleStatus,
    number
  >

/** The kept state of every commitment of the regions, as far as region sums need it. */
export async function loadThemedStates(
  db: Database,
  regionCodes: readonly string[],
): Promise<Map<string, ThemedState[]>> {
  const { rows } = await sql<ThemedStateRow>`
    select s.region_code as "regionCode", c.themes, s.official, s.evidence, s.continuity as "continuityStatus",
      s.met_handover as "metHandover",
      s.progress_percent as "progressPercent", s.last_reported_on as "lastReportedOn",
      s.last_activity_on as "lastActivityOn",
      ${keptScheduleNumbers} as "scheduleNumbers"
    from unnest(${regionCodes}::text[]) asked (code)
    cross join lateral (select * from commitment_state k where k.region_code = asked.code offset 0) s
    cross join lateral (select d.themes from commitment d where d.id = s.commitment_id offset 0) c`.execute(
    db,
  )
  const states = rows.map(({ scheduleNumbers, ...row }) => ({
    ...row,
    scheduleCounts: toScheduleCounts(scheduleNumbers),
  }))
  return Map.groupBy(states, (state) => state.regionCode)
}

/** Commitments whose kept state the calendar has overtaken by `day`, or that were set aside, by id, the next after one. */
export async function findStaleCommitments(
  db: Database,
  day: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<{ readonly id: string; readonly regionCode: string }[]> {
  const { rows } = await sql<{ id: string; regionCode: string }>`
    select commitment_id as id, region_code as "regionCode" from commitment_state
    where stale_on <= ${day} and commitment_id > ${after}
    union select c.id, c.region_code from state_set_aside a join commitment c on c.id = a.commitment_id
    where c.id > ${after}
    order by id limit ${limit}`.execute(db)
  return rows
}

/** Commitments whose state a release before that of the layout kept, by id, the next after one. */
export async function findRowsOfEarlierLayout(
  db: Database,
  layout: number,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<{ readonly id: string; readonly regionCode: string }[]> {
  return db
    .selectFrom('commitment_state')
    .select(['commitment_id as id', 'region_code as regionCode'])
    .where('layout', '<', layout)
    .where('commitment_id', '>', after)
    .orderBy('commitment_id')
    .limit(limit)
    .execute()
}

/** Every kept commitment row of the ids, columns as in the table: with the layout of the release that kept it. */
export async function loadCommitmentRows(
  db: Database,
  ids: readonly string[],
): Promise<(CommitmentRow & { readonly layout: number })[]> {
  const { rows } = await sql<CommitmentRow & { readonly layout: number }>`
    select * from commitment_state where commitment_id = any (${ids}::text[])`.execute(db)
  return rows
}

/** Every kept region row of the regions, columns as in the table. */
export async function loadRegionRows(db: Database, regionCodes: readonly string[]): Promise<RegionRow[]> {
  const { rows } = await sql<RegionRow>`
    select * from region_state where region_code = any (${regionCodes}::text[])`.execute(db)
  return rows
}

/** The version of the dataset; it moves with every transaction that changes what is public. */
export async function findDatasetVersion(db: Database): Promise<number> {
  const row = await db.selectFrom('dataset').select('version').executeTakeFirstOrThrow()
  return row.version
}

/** The day the kept state holds for; null where none is kept. */
export async function findStateDay(db: Database): Promise<string | null> {
  const row = await db.selectFrom('dataset').select('state_day').executeTakeFirstOrThrow()
  return row.state_day
}

/** The codes of all regions and provinces, in their order. */
export async function listRegionCodes(db: Database): Promise<string[]> {
  const regions = await db.selectFrom('region').select('code').orderBy('code').execute()
  return regions.map(({ code }) => code)
}
