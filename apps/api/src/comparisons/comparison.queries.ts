import type { Database } from '@estafet/db'
import type { DatePrecision, IsoDay, RegionSummary, SpellFact, Theme } from '@estafet/domain'
import { sql } from 'kysely'
import { codeOn, isFormedOn, provinceOn } from '../as-of/place-on.queries.ts'
import { spellsJson } from '../as-of/known-spell.queries.ts'
import { publishedBy } from '../as-of/visible-source.queries.ts'
import { earlierWording, worded } from '../as-of/wording.queries.ts'
import type { PeriodRow, RegionEvent, RegionProfile, SourceReference } from '../regions/region.queries.ts'
import { eventsUpTo, sourceJson } from '../regions/region.queries.ts'

/** What a region brings to a comparison, as kept; summaries hold for today and are empty when left out. */
export interface ComparedRegion extends RegionProfile {
  readonly summaries: readonly (RegionSummary & { readonly theme: Theme | 'all' })[]
  readonly spells: readonly SpellFact[]
  readonly reportedPeriods: readonly { readonly periodId: number; readonly on: IsoDay }[]
  readonly events: readonly RegionEvent[]
}

const summaries = sql`(select coalesce(json_agg(json_build_object('theme', s.theme, 'commitments', s.commitments,
              'official', s.official, 'schedule', s.schedule, 'evidence', s.evidence, 'continuity', s.continuity,
              'metHandover', s.met_handover, 'progressKnown', s.progress_known, 'progressSum', s.progress_sum,
              'lastReportedOn', s.last_reported_on, 'lastActivityOn', s.last_activity_on) order by s.theme), '[]')
            from region_state s where s.region_code = r.code)`

/**
 * The regions that exist among the codes, by code, each in one row; and all reporting periods. One statement.
 * Spells are all that is recorded; `knownSpells` says what of them `asOf` knows.
 */
export async function loadComparedRegions(
  db: Database,
  codes: readonly string[],
  asOf: IsoDay,
  { withSummaries }: { readonly withSummaries: boolean },
): Promise<{ regions: ComparedRegion[]; periods: PeriodRow[] }> {
  const { rows } = await sql<{ regions: ComparedRegion[]; periods: PeriodRow[] }>`
    select (select coalesce(json_agg(one), '[]') from (
        select r.code, r.name, r.short_name as "shortName", r.kind, p.code as "provinceCode",
          p.name as "provinceName", ${codeOn(asOf)} as "codeThen", r.bps_code as "bpsCode", ${isFormedOn(asOf)} as "isFormed",
          r.is_administrative as "isAdministrative", r.is_simulated as "isSimulated",
          r.latitude, r.longitude, r.area_km2 as "areaKm2", r.population, r.population_year as "populationYear",
          r.density_per_km2 as "densityPerKm2", r.hdi, r.hdi_year as "hdiYear",
          r.adjusted_expenditure_thousand_idr as "adjustedExpenditureThousandIdr",
          r.poverty_percent as "povertyPercent", r.poverty_year as "povertyYear",
          ${withSummaries ? summaries : sql`'[]'::json`} as summaries,
          ${spellsJson('r.code')} as spells,
          (select coalesce(json_agg(json_build_object('periodId', k.reporting_period_id, 'on', k.first_reported_on)), '[]')
            from reported_period k where k.region_code = r.code) as "reportedPeriods",
          ${eventsUpTo(asOf)} as events
        from region r left join region p on p.code = ${provinceOn(asOf)}
        where r.code = any (${codes}::text[]) order by r.code) one) as regions,
      (select coalesce(json_agg(json_build_object('id', q.id, 'label', q.label, 'isSimulated', q.is_simulated,
          'opensOn', q.opens_on, 'dueOn', q.due_on, 'closesOn', q.closes_on) order by q.due_on), '[]')
        from reporting_period q) as periods`.execute(db)
  return rows[0] ?? { regions: [], periods: [] }
}

/** A document behind a region's figure: the newest evidence of a commitment, with where it is cited. */
export interface ComparedDocument {
  readonly commitmentId: string
  readonly commitmentTitle: string
  readonly commitmentTitleEn: string | null
  /** The day of what it supports, or the day it was tied to a report or verdict. */
  readonly datedOn: IsoDay
  /** How exactly that day is known; a month or a year stands on its last day. */
  readonly datedPrecision: DatePrecision
  readonly rationale: string
  readonly rationaleEn: string | null
  readonly source: SourceReference
}

/**
 * Documents behind the region's commitments (of one theme when given) known by `asOf`, newest first. A document about a
 * sighting, an anchor or a decision is as old as that, whenever somebody tied it here.
 */
export async function listDocuments(
  db: Database,
  { region, theme, asOf, limit }: { region: string; theme?: Theme | undefined; asOf: IsoDay; limit: number },
): Promise<ComparedDocument[]> {
  const { rows } = await sql<ComparedDocument>`
    with document as (
      select e.id, e.commitment_id, e.source_id, e.rationale, e.rationale_en,
        coalesce(span_last(i.sighted_on, i.sighted_precision), span_last(b.from_on, b.from_precision), d.decided_on,
          e.added_on) as dated_on,
        coalesce(i.sighted_precision, b.from_precision, 'day') as dated_precision
      from commitment c join evidence e on e.commitment_id = c.id left join sighting i on i.id = e.sighting_id
      left join anchor b on b.id = e.anchor_id left join continuity_decision d on d.id = e.decision_id
      where c.region_code = ${region} and ${theme === undefined ? sql`true` : sql`c.themes && ${[theme]}::text[]`}
    )
    select distinct on (d.dated_on, d.source_id) c.id as "commitmentId", ${worded('title')} as "commitmentTitle",
      ${worded('title_en')} as "commitmentTitleEn", d.dated_on as "datedOn",
      d.dated_precision as "datedPrecision", d.rationale,
      d.rationale_en as "rationaleEn", ${sourceJson} as source
    from document d join commitment c on c.id = d.commitment_id join source so on so.id = d.source_id
    ${earlierWording(asOf)}
    where d.dated_on <= ${asOf} and ${publishedBy(asOf)}
    order by d.dated_on desc, d.source_id, d.id limit ${limit}`.execute(db)
  return rows
}
