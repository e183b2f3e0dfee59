import type { Database } from '@estafet/db'
import type { DatePrecision, IsoDay, RegionKind, SourcingLevel, SpellFact } from '@estafet/domain'
import { sql } from 'kysely'
import { publishedBy } from '../as-of/visible-source.ts'

export interface SourceReference {
  readonly id: number
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: IsoDay | null
  readonly isSimulated: boolean
}

/** A source as the public reads it, as a JSON expression over alias `so`. */
export const sourceJson = sql`json_build_object('id', so.id, 'title', so.title, 'publisher', so.publisher,
  'url', so.url, 'publishedOn', so.published_on, 'isSimulated', so.kind = 'simulated')`

export interface RegionProfile {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly kind: RegionKind
  readonly provinceCode: string | null
  readonly provinceName: string | null
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

const profileColumns = sql`r.code, r.name, r.short_name as "shortName", r.kind, r.province_code as "provinceCode",
  p.name as "provinceName", r.is_administrative as "isAdministrative", r.is_simulated as "isSimulated",
  r.latitude, r.longitude, r.area_km2 as "areaKm2", r.population, r.population_year as "populationYear",
  r.density_per_km2 as "densityPerKm2", r.hdi, r.hdi_year as "hdiYear",
  r.adjusted_expenditure_thousand_idr as "adjustedExpenditureThousandIdr",
  r.poverty_percent as "povertyPercent", r.poverty_year as "povertyYear"`

/** Profiles of the regions that exist among the codes, by code. */
export async function findRegionProfiles(db: Database, codes: readonly string[]): Promise<RegionProfile[]> {
  const { rows } = await sql<RegionProfile>`
    select ${profileColumns} from region r left join region p on p.code = r.province_code
    where r.code = any (${codes}::text[]) order by r.code`.execute(db)
  return rows
}

/** A spell with what a reader needs to judge it: precision, the date as written, reasons and sources. */
export interface LeaderSpell extends SpellFact {
  readonly startedPrecision: DatePrecision
  readonly startedRaw: string
  readonly endedPrecision: DatePrecision | null
  readonly endedRaw: string | null
  readonly entryReason: string | null
  readonly exitReason: string | null
  readonly sourcing: SourcingLevel
  readonly note: string | null
  readonly sources: readonly SourceReference[]
}

/**
 * The spells of a region begun by `asOf`, oldest first. Their end is given as far as it was known then: one that
 * came later only if it had been announced. A note is given from the day of the latest thing it tells.
 */
export async function listLeaderSpells(db: Database, code: string, asOf: IsoDay): Promise<LeaderSpell[]> {
  const known = (column: string) =>
    sql`case when s.ended_on <= ${asOf} or s.ended_precision = 'scheduled' then ${sql.ref(`s.${column}`)} end`
  const { rows } = await sql<LeaderSpell>`
    select s.id, s.region_code as "regionCode", s.person_id as "personId", p.name as "personName", s.capacity,
      s.started_on as "startedOn", s.started_precision as "startedPrecision", s.started_raw as "startedRaw",
      ${known('ended_on')} as "endedOn", ${known('ended_precision')} as "endedPrecision",
      ${known('ended_raw')} as "endedRaw", s.entry_reason as "entryReason", ${known('exit_reason')} as "exitReason",
      s.sourcing,
      case when s.note_known_on is null or s.note_known_on <= ${asOf} then s.note end as note,
      (select coalesce(json_agg(${sourceJson} order by so.id), '[]') from leader_spell_source ls
        join source so on so.id = ls.source_id where ls.leader_spell_id = s.id
          and (ls.known_on is null or ls.known_on <= ${asOf}) and ${publishedBy(asOf)}) as sources
    from leader_spell s left join person p on p.id = s.person_id
    where s.region_code = ${code} and s.started_on <= ${asOf} order by s.started_on`.execute(db)
  return rows
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
