import type { Database } from '@estafet/db'
import {
  type DatePrecision,
  type EndedHow,
  type IsoDay,
  type ReportFact,
  type ScheduleStatus,
  type SummarisableState,
  type Theme,
  type Update,
} from '@estafet/domain'
import { sql } from 'kysely'
import { isClaimed } from '../as-of/claimed-fact.queries.ts'
import { knownBy } from '../as-of/known-by.queries.ts'
import { aliasesOn, type CommitmentAlias, earlierWording, worded } from '../as-of/wording.queries.ts'
import { precisionOfActivity } from '../as-of/activity-precision.queries.ts'
import { askedOn } from '../state/commitment-facts.queries.ts'
import { keptScheduleNumbers, toScheduleCounts } from '../state/kept-state.queries.ts'

/** A milestone by its first deadline. */
export interface DatedMilestone {
  readonly id: number
  readonly originalDueOn: IsoDay | null
  readonly originalDuePrecision: DatePrecision | null
}

/** Today's state of a commitment as it is kept. */
export interface KeptRegionState extends SummarisableState {
  readonly id: string
  readonly officialIsDerived: boolean
  readonly schedule: ScheduleStatus
  readonly endedHow: EndedHow | null
  /** The milestones that gave it the word for its schedule. */
  readonly told: readonly DatedMilestone[]
}

/** The kept state of every commitment of the region, by id. */
export async function listKeptStates(db: Database, code: string): Promise<KeptRegionState[]> {
  const { rows } = await sql<
    Omit<KeptRegionState, 'scheduleCounts'> & { readonly scheduleNumbers: readonly number[] }
  >`
    select s.commitment_id as id, s.official, s.official_is_derived as "officialIsDerived", s.evidence, s.schedule,
      s.continuity as "continuityStatus", s.met_handover as "metHandover", s.ended_how as "endedHow",
      s.progress_percent as "progressPercent", s.last_reported_on as "lastReportedOn",
      s.last_activity_on as "lastActivityOn",
      ${keptScheduleNumbers} as "scheduleNumbers",
      (select coalesce(json_agg(json_build_object('id', m.id, 'originalDueOn', m.original_due_on,
          'originalDuePrecision', m.due_precision) order by m.ordinal), '[]')
        from jsonb_array_elements(s.milestones) k (kept) join milestone m on m.id = (k.kept ->> 'milestoneId')::int
        where k.kept ->> 'schedule' = s.schedule and m.original_due_on is not null) as told
    from commitment_state s where s.region_code = ${code} order by s.commitment_id`.execute(db)
  return rows.map(({ scheduleNumbers, ...row }) => ({
    ...row,
    scheduleCounts: toScheduleCounts(scheduleNumbers),
  }))
}

/** What the schedule of a commitment's milestones is judged on. */
export interface MilestoneFacts {
  readonly id: string
  /** The day its region was first asked for reports, by the day in question; null: it was not. */
  readonly askedOn: IsoDay | null
  readonly milestones: readonly (DatedMilestone & {
    readonly weight: number
    readonly reports: readonly ReportFact[]
  })[]
}

// Whether a milestone is open, and since when nobody spoke of it, its newest report says.
const ofOpenMilestones: readonly ScheduleStatus[] = ['on_track', 'late', 'very_late']

/**
 * The milestones promised by `asOf` by commitment, with the reports on each that stood then; of a commitment whose word
 * for its schedule is about open milestones, the newest alone.
 */
export async function listMilestoneFacts(
  db: Database,
  commitments: readonly { readonly id: string; readonly schedule: ScheduleStatus }[],
  asOf: IsoDay,
): Promise<MilestoneFacts[]> {
  const { rows } = await sql<MilestoneFacts>`
    select c.id, ${askedOn('c', asOf)} as "askedOn",
      (select coalesce(json_agg(json_build_object('id', m.id, 'weight', m.weight, 'originalDueOn', m.original_due_on,
          'originalDuePrecision', m.due_precision, 'reports', (
            select coalesce(json_agg(json_build_object('id', r.id, 'milestoneId', r.milestone_id,
              'reportedOn', r.reported_on, 'delivery', r.delivery, 'percent', r.percent,
              'completedOn', r.completed_on)), '[]')
            from (select * from progress_report p where p.milestone_id = m.id and p.reported_on <= ${asOf}
                and not exists (select from progress_report n where n.supersedes_id = p.id
                  and n.reported_on <= ${asOf})
              order by p.reported_on desc, p.id desc limit case when x.is_open then 1 end) r)) order by m.ordinal), '[]')
        from milestone m where m.commitment_id = c.id and m.original_due_on is not null
          and (m.promised_on is null or m.promised_on <= ${asOf})) as milestones
    from unnest(${commitments.map(({ id }) => id)}::text[],
      ${commitments.map(({ schedule }) => ofOpenMilestones.includes(schedule))}::boolean[]) as x (id, is_open)
    join commitment c on c.id = x.id`.execute(db)
  return rows
}

/** A commitment in its words of a day. */
export interface CommitmentWords {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly aliases: readonly CommitmentAlias[]
  readonly themes: readonly Theme[]
  /** How exactly the day of its last activity is known; null without one. */
  readonly lastActivityPrecision: DatePrecision | null
}

/**
 * Those of the commitments that had certainly begun, or of which anything was known, by `asOf`, in their words of that
 * day.
 */
export async function listKnownWords(
  db: Database,
  commitments: readonly { readonly id: string; readonly lastActivityOn: IsoDay | null }[],
  asOf: IsoDay,
): Promise<CommitmentWords[]> {
  if (commitments.length === 0) return []
  const { rows } = await sql<CommitmentWords>`
    select c.id, ${worded('title')} as title, ${worded('title_en')} as "titleEn", ${aliasesOn(asOf)} as aliases, c.themes,
      ${precisionOfActivity(sql`f.commitment_id = x.id`, sql`x.on_day`, asOf)} as "lastActivityPrecision"
    from unnest(${commitments.map(({ id }) => id)}::text[],
      ${commitments.map(({ lastActivityOn }) => lastActivityOn)}::date[]) as x(id, on_day)
    join commitment c on c.id = x.id ${earlierWording(asOf)}
    where x.on_day is not null or ${knownBy('c.started_on', 'c.started_precision', asOf)}`.execute(db)
  return rows
}

/**
 * What is new of the region's commitments by `asOf`, as `updatesOf` counts it: of each precision the newest, because no
 * other of the same precision can be newer.
 */
export async function listNewestUpdates(db: Database, code: string, asOf: IsoDay): Promise<Update[]> {
  const of = sql`join commitment c on c.id = f.commitment_id where c.region_code = ${code}`
  const { rows } = await sql<Update>`
    select told.precision, max(told.on_day) as on from (
      select 'day' as precision, f.reported_on::date as on_day from progress_report f ${of}
      union all select f.sighted_precision, f.sighted_on from sighting f ${of}
        and not ${isClaimed('sighting', 'f', asOf)}
      union all select f.assessed_precision, f.assessed_on from assessment f ${of} and f.indicator = 'completion'
      union all select 'day', f.decided_on from continuity_decision f ${of}
    ) told where span_last(told.on_day, told.precision) <= ${asOf} group by told.precision`.execute(db)
  return rows
}
