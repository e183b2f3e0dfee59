import type { Database } from '@estafet/db'
import {
  type DatePrecision,
  type HeadDoubt,
  type IsoDay,
  type LeaderCapacity,
  type RegionKind,
  placeFinder,
  type RegionListInput,
  sampleOf,
} from '@estafet/domain'
import { sql } from 'kysely'
import { loadKnownSpells } from '../as-of/known-spell.queries.ts'
import { presentHead } from '../as-of/present-head.ts'
import { loadStatesOn } from '../as-of/history.queries.ts'
import { isFormedOn, provinceOn } from '../as-of/place-on.queries.ts'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { activityPrecisionOfRegions } from '../as-of/activity-precision.queries.ts'
import { ofSample } from './sample-condition.queries.ts'
import { findHeads, formerCodes, loadPlaces } from './places.queries.ts'
import { requireRegion } from './require-region.read.ts'

export interface RegionListItem {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly kind: RegionKind
  /** The province it belonged to on the day asked. */
  readonly provinceCode: string | null
  readonly provinceName: string | null
  /** What the statistics office calls it, and Kemendagri codes it had before: a search finds it by these too. */
  readonly bpsCode: string | null
  readonly formerCodes: readonly string[]
  readonly isAdministrative: boolean
  readonly isSimulated: boolean
  readonly population: number | null
  /** Who heads it on the day asked; all null when no spell on record covers the day. */
  readonly leaderName: string | null
  readonly leaderCapacity: LeaderCapacity | null
  readonly leaderStartedOn: IsoDay | null
  readonly leaderStartedPrecision: DatePrecision | null
  /** The present or past head whose name the search found, where it did not find the place; otherwise null. */
  readonly foundHead: string | null
  /** Why it is not sure that the head was in office on the day; null: certainly. */
  readonly leaderDoubt: HeadDoubt | null
  readonly commitments: number
  readonly lastActivityOn: IsoDay | null
  readonly lastActivityPrecision: DatePrecision | null
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

/**
 * Regions that had been formed by `asOf` (today without one), by code, with their head, the commitments known and the
 * last that happened to them on that day. With `q` the nearest comes first: found as `placeFinder` does, then by the names
 * of their heads up to that day. Real regions
 * unless `sample` says or a code names others. `total` counts all that match, whatever the page.
 * @throws DomainError `date_in_future`; `region_not_found` for an unknown province, which an empty list would hide.
 */
export async function listRegions(
  db: Database,
  input: RegionListInput,
  today: IsoDay,
): Promise<Page<RegionListItem>> {
  const asOf = resolveAsOf(input.asOf, today)
  await requireRegion(db, input.province)
  const page = await withHeads(db, await listRegionRows(db, input, asOf), asOf)
  if (asOf === today) return { ...page, items: await withPrecision(db, page.items) }
  const states = await loadStatesOn(
    db,
    page.items.map(({ code }) => code),
    asOf,
  )
  const items = page.items.map((item) => {
    const known = states.get(item.code) ?? []
    const days = known.map((state) => state.lastActivityOn).filter((day) => day !== null)
    return { ...item, commitments: known.length, lastActivityOn: days.toSorted().at(-1) ?? null }
  })
  return { items: await withPrecision(db, items), total: page.total }
}

type Listed = Omit<RegionListItem, 'lastActivityPrecision'>

async function withPrecision(db: Database, items: readonly Listed[]): Promise<RegionListItem[]> {
  const precisions = await activityPrecisionOfRegions(db, items)
  return items.map((item) => ({ ...item, lastActivityPrecision: precisions.get(item.code) ?? null }))
}

interface Found {
  /** The nearest first; null when nothing is searched for. */
  readonly codes: readonly string[] | null
  readonly heads: ReadonlyMap<string, string>
}

async function findRegions(db: Database, q: string | undefined, asOf: IsoDay): Promise<Found> {
  if (q === undefined || q === '') return { codes: null, heads: new Map() }
  const places = placeFinder(await loadPlaces(db))(q).map(({ code }) => code)
  const heads = await findHeads(db, q, asOf)
  for (const code of places) heads.delete(code)
  return { codes: [...places, ...heads.keys()], heads }
}

type RegionRow = Omit<Listed, `leader${string}`>

/** The page with the head of each region on `asOf`. */
async function withHeads(
  db: Database,
  { items, total }: Page<RegionRow>,
  asOf: IsoDay,
): Promise<Page<Listed>> {
  const spells = await loadKnownSpells(db, { regionCodes: items.map(({ code }) => code) }, asOf)
  const withHead = items.map((item): Listed => {
    const head = presentHead(spells.get(item.code) ?? [], asOf)
    return {
      ...item,
      leaderName: head?.personName ?? null,
      leaderCapacity: head?.capacity ?? null,
      leaderStartedOn: head?.startedOn ?? null,
      leaderStartedPrecision: head?.startedPrecision ?? null,
      leaderDoubt: head?.doubt ?? null,
    }
  })
  return { items: withHead, total }
}

/** The page; what it counts is kept, so that it holds for today. */
async function listRegionRows(
  db: Database,
  { kind, province, q, sample, limit, offset }: RegionListInput,
  asOf: IsoDay,
): Promise<Page<RegionRow>> {
  const { codes, heads } = await findRegions(db, q, asOf)
  const { rows } = await sql<{ items: Omit<RegionRow, 'foundHead'>[]; total: number }>`
    with matching as (
      select r.code, ${provinceOn(asOf)} as province_code,
        ${codes === null ? sql`0` : sql`array_position(${codes}::text[], r.code)`} as place
      from region r
      where ${ofSample('r.code', sampleOf(sample, province, q))}
        and (${kind ?? null}::text is null or r.kind = ${kind ?? null})
        and (${province ?? null}::text is null or ${provinceOn(asOf)} = ${province ?? null})
        and ${codes === null ? sql`true` : sql`r.code = any (${codes}::text[])`}
        and ${isFormedOn(asOf)}
    )
    select (select count(*) from matching)::int as total, (
      select coalesce(json_agg(item), '[]') from (
        select r.code, r.name, r.short_name as "shortName", r.kind, m.province_code as "provinceCode",
          p.name as "provinceName", r.bps_code as "bpsCode", ${formerCodes} as "formerCodes",
          r.is_administrative as "isAdministrative", r.is_simulated as "isSimulated",
          r.population,
          coalesce(s.commitments, 0) as commitments, s.last_activity_on as "lastActivityOn"
        from matching m
        join region r on r.code = m.code
        left join region p on p.code = m.province_code
        left join region_state s on s.region_code = r.code and s.theme = 'all'
        order by m.place, r.code limit ${limit} offset ${offset}
      ) item) as items`.execute(db)
  const { items, total } = rows[0] ?? { items: [], total: 0 }
  return { items: items.map((item) => ({ ...item, foundHead: heads.get(item.code) ?? null })), total }
}
