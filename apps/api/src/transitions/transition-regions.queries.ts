import type { Database } from '@estafet/db'
import type { ElectionKind, IsoDay, RegionKind, Sample } from '@estafet/domain'
import { sql } from 'kysely'
import { publishedBy } from '../as-of/visible-source.queries.ts'
import { type SourceReference, sourceJson } from '../regions/region.queries.ts'
import { ofSample } from '../regions/sample-condition.queries.ts'

/** Which regions: real or simulated ones; a province with all in it, or one region; one kind. */
export interface RegionScope {
  readonly sample: Sample
  readonly province?: string | undefined
  readonly kind?: RegionKind | undefined
}

/** Whether the region `r` is in the scope. */
const inScope = ({ sample, province, kind }: RegionScope) => sql`${ofSample('r.code', sample)}
  and (${province ?? null}::text is null or r.province_code = ${province ?? null} or r.code = ${province ?? null})
  and (${kind ?? null}::text is null or r.kind = ${kind ?? null})`

/** A region that may be handed over. Units of Jakarta are administrative: they elect nobody. */
export interface TransitionRegion {
  readonly code: string
  readonly name: string
  readonly kind: RegionKind
  /** Of a province its own code. */
  readonly provinceCode: string
  readonly provinceName: string
  readonly isSimulated: boolean
  readonly isAdministrative: boolean
}

/** Every region, by code. */
export async function listTransitionRegions(db: Database): Promise<TransitionRegion[]> {
  const { rows } = await sql<TransitionRegion>`
    select r.code, r.name, r.kind, coalesce(p.code, r.code) as "provinceCode",
      coalesce(p.name, r.name) as "provinceName", r.is_simulated as "isSimulated",
      r.is_administrative as "isAdministrative"
    from region r left join region p on p.code = r.province_code
    order by r.code`.execute(db)
  return rows
}

// Of an election without a day only the year is known: it was held for certain once the year is over.
const heldBy = (asOf: IsoDay) =>
  sql`coalesce(e.held_on <= ${asOf}, e.year < extract(year from ${asOf}::date)::int)`

/** How many regions voted on one day, in one kind of election. */
export interface ElectionDay {
  readonly year: number
  /** Null where only the year is known. */
  readonly heldOn: IsoDay | null
  readonly kind: ElectionKind
  readonly regions: number
  readonly byKind: Readonly<Record<RegionKind, number>>
}

/** The elections held in the regions in scope by `asOf`, counted by day and kind, newest first. */
export async function listElectionDays(
  db: Database,
  scope: RegionScope,
  asOf: IsoDay,
): Promise<ElectionDay[]> {
  const { rows } = await sql<ElectionDay>`
    select e.year, e.held_on as "heldOn", e.kind, count(*)::int as regions,
      json_build_object('province', count(*) filter (where r.kind = 'province'),
        'kabupaten', count(*) filter (where r.kind = 'kabupaten'),
        'kota', count(*) filter (where r.kind = 'kota')) as "byKind"
    from election e join region r on r.code = e.region_code
    where ${inScope(scope)} and ${heldBy(asOf)}
    group by e.year, e.held_on, e.kind
    order by e.year desc, e.held_on desc nulls first, e.kind`.execute(db)
  return rows
}

export interface RegionElection {
  readonly year: number
  readonly heldOn: IsoDay | null
  readonly kind: ElectionKind
  /** How it is known that the region voted then; null on a day before the latest year it tells of. */
  readonly basis: string | null
  readonly sources: readonly SourceReference[]
}

/** The elections of one region held by `asOf`, newest first, with their sources. */
export async function listElectionsOfRegion(
  db: Database,
  code: string,
  asOf: IsoDay,
): Promise<RegionElection[]> {
  const { rows } = await sql<RegionElection>`
    select e.year, e.held_on as "heldOn", e.kind,
      case when coalesce((select max(told[1]) from regexp_matches(e.basis, '20\\d\\d', 'g') told), '') <= left(${asOf}::text, 4)
        then e.basis end as basis,
      (select coalesce(json_agg(${sourceJson} order by so.id), '[]') from election_source es
        join source so on so.id = es.source_id where es.election_id = e.id
          and ${publishedBy(asOf)}) as sources
    from election e where e.region_code = ${code} and ${heldBy(asOf)}
    order by e.year desc, e.held_on desc nulls first, e.kind`.execute(db)
  return rows
}
