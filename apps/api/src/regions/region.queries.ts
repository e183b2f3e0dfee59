import type { Database } from '@estafet/db'
import {
  type DatePrecision,
  type IsoDay,
  knownSpells,
  type RegionEventKind,
  type RegionKind,
  type SourcingLevel,
  type SpellFact,
} from '@estafet/domain'
import { sql } from 'kysely'
import { spellColumns } from '../as-of/known-spell.queries.ts'
import { namesLaterYear } from '../as-of/later-year.ts'
import { codeOn, isFormedOn, provinceOn } from '../as-of/place-on.queries.ts'
import { publishedBy } from '../as-of/visible-source.queries.ts'

export interface SourceReference {
  readonly id: number
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: IsoDay | null
  /** How exactly that day is known; null: to the day. */
  readonly publishedPrecision: DatePrecision | null
  readonly isSimulated: boolean
}

/** A source as the public reads it, as a JSON expression over alias `so`. */
export const sourceJson = sql`json_build_object('id', so.id, 'title', so.title, 'publisher', so.publisher,
  'url', so.url, 'publishedOn', so.published_on,
  'publishedPrecision', so.published_precision, 'isSimulated', so.kind = 'simulated')`

export interface RegionProfile {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly kind: RegionKind
  /** The province it belonged to on the day asked. */
  readonly provinceCode: string | null
  readonly provinceName: string | null
  /** The Kemendagri code it had on the day asked; `code`, its key, is that of today. */
  readonly codeThen: string
  /** The code of the statistics office (BPS), without a dot; null for a simulated region. */
  readonly bpsCode: string | null
  /** False where it was formed only after the day asked. */
  readonly isFormed: boolean
  readonly isAdministrative: boolean
  readonly isSimulated: boolean
  readonly latitude: number | null
  readonly longitude: number | null
  readonly areaKm2: number | null
  readonly population: number | null
  readonly populationYear: number | null
  readonly densityPerKm2: number | null
  readonly hdi: number | null
  readonly hdiYear: number | null
  readonly adjustedExpenditureThousandIdr: number | null
  readonly povertyPercent: number | null
  readonly povertyYear: number | null
}

/** Columns of a profile on `asOf`, over region `r` and its province of that day `p`. */
const profileColumns = (asOf: IsoDay) => sql`r.code, r.name, r.short_name as "shortName", r.kind,
  p.code as "provinceCode", p.name as "provinceName", ${codeOn(asOf)} as "codeThen", r.bps_code as "bpsCode",
  ${isFormedOn(asOf)} as "isFormed", r.is_administrative as "isAdministrative", r.is_simulated as "isSimulated",
  r.latitude, r.longitude, r.area_km2 as "areaKm2", r.population, r.population_year as "populationYear",
  r.density_per_km2 as "densityPerKm2", r.hdi, r.hdi_year as "hdiYear",
  r.adjusted_expenditure_thousand_idr as "adjustedExpenditureThousandIdr",
  r.poverty_percent as "povertyPercent", r.poverty_year as "povertyYear"`

/** Later than any day of the record: the regions as they are now. */
const today: IsoDay = '9999-12-31'

/** Profiles of the regions that exist among the codes, by code, in the country of `asOf` (today's without one). */
export async function findRegionProfiles(
  db: Database,
  codes: readonly string[],
  asOf: IsoDay = today,
): Promise<RegionProfile[]> {
  const { rows } = await sql<RegionProfile>`
    select ${profileColumns(asOf)} from region r left join region p on p.code = ${provinceOn(asOf)}
    where r.code = any (${codes}::text[]) order by r.code`.execute(db)
  return rows
}

/** What became of a region on a day, with the law that did it. */
export interface RegionEvent {
  readonly kind: RegionEventKind
  readonly happenedOn: IsoDay
  /** The other region of a split or merger, or the province it was in before. */
  readonly otherCode: string | null
  readonly otherName: string | null
  readonly codeBefore: string | null
  readonly note: string | null
  readonly source: SourceReference | null
}

/** The events of region `r` up to `asOf`, newest first, as a JSON expression. */
export const eventsUpTo = (asOf: IsoDay) => sql<RegionEvent[]>`(
  select coalesce(json_agg(json_build_object('kind', e.kind, 'happenedOn', e.happened_on,
    'otherCode', e.other_region_code, 'otherName', o.name, 'codeBefore', e.code_before, 'note', e.note,
    'source', case when so.id is not null then ${sourceJson} end) order by e.happened_on desc, e.id), '[]')
  from region_event e left join region o on o.code = e.other_region_code left join source so on so.id = e.source_id
  where e.region_code = r.code and e.happened_on <= ${asOf})`

/** What became of a region up to `asOf`, newest first. */
export async function listRegionEvents(db: Database, code: string, asOf: IsoDay): Promise<RegionEvent[]> {
  const { rows } = await sql<{ events: RegionEvent[] }>`
    select ${eventsUpTo(asOf)} as events from region r where r.code = ${code}`.execute(db)
  return rows[0]?.events ?? []
}

/** A spell with what a reader needs to judge it: the date as written, reasons and sources beside its precision. */
export interface LeaderSpell extends SpellFact {
  readonly startedRaw: string
  readonly endedRaw: string | null
  readonly entryReason: string | null
  readonly exitReason: string | null
  readonly sourcing: SourcingLevel
  readonly note: string | null
  readonly sources: readonly SourceReference[]
}

// What was written of an end goes with it, and a reason that names a later year tells of it.
const asKnown =
  (asOf: IsoDay) =>
  (spell: LeaderSpell): LeaderSpell => ({
    ...spell,
    ...(spell.endedOn === null ? { endedRaw: null, exitReason: null } : {}),
    entryReason:
      spell.entryReason !== null && namesLaterYear(spell.entryReason, asOf) ? null : spell.entryReason,
  })

/**
 * The spells of one region as known on `asOf` (`knownSpells`), oldest first, with what is written of them. A note is
 * given from the day of the latest thing it tells, a reason for entering once the last year it names has come.
 */
export async function listLeaderSpells(db: Database, code: string, asOf: IsoDay): Promise<LeaderSpell[]> {
  const { rows } = await sql<LeaderSpell>`
    select ${spellColumns}, l.started_raw as "startedRaw", l.ended_raw as "endedRaw",
      l.entry_reason as "entryReason", l.exit_reason as "exitReason", l.sourcing,
      case when l.note_known_on is null or l.note_known_on <= ${asOf} then l.note end as note,
      (select coalesce(json_agg(${sourceJson} order by so.id), '[]') from leader_spell_source ls
        join source so on so.id = ls.source_id where ls.leader_spell_id = l.id
          and (ls.known_on is null or ls.known_on <= ${asOf}) and ${publishedBy(asOf)}) as sources
    from leader_spell l left join person w on w.id = l.person_id
    where l.region_code = ${code} order by l.started_on`.execute(db)
  return knownSpells(rows, asOf).map(asKnown(asOf))
}

export interface PeriodRow {
  readonly id: number
  readonly label: string
  readonly isSimulated: boolean
  readonly opensOn: IsoDay
  readonly dueOn: IsoDay
  readonly closesOn: IsoDay
}

/** All reporting periods, by due day. */
export async function listReportingPeriods(db: Database): Promise<PeriodRow[]> {
  return db
    .selectFrom('reporting_period')
    .select([
      'id',
      'label',
      'is_simulated as isSimulated',
      'opens_on as opensOn',
      'due_on as dueOn',
      'closes_on as closesOn',
    ])
    .orderBy('due_on')
    .execute()
}

/** The first day the region reported on in each period it did, as kept. */
export async function listReportedDays(db: Database, code: string): Promise<IsoDay[]> {
  const rows = await db
    .selectFrom('reported_period')
    .where('region_code', '=', code)
    .select('first_reported_on as on')
    .execute()
  return rows.map(({ on }) => on)
}

export interface RegionForum {
  readonly slug: string
  readonly title: string
  readonly heldOn: IsoDay
  readonly place: string | null
}

/** Forums the region took part in by `asOf`, newest first. */
export async function listForumsOfRegion(db: Database, code: string, asOf: IsoDay): Promise<RegionForum[]> {
  return db
    .selectFrom('forum')
    .innerJoin('forum_region', 'forum_region.forum_id', 'forum.id')
    .where('forum_region.region_code', '=', code)
    .where('forum.held_on', '<=', asOf)
    .select(['forum.slug', 'forum.title', 'forum.held_on as heldOn', 'forum.place'])
    .orderBy('forum.held_on', 'desc')
    .execute()
}
