import type { Database } from '@estafet/db'
import {
  type DatePrecision,
  type IsoDay,
  type LeaderCapacity,
  type RegionKind,
  type RegionListInput,
} from '@estafet/domain'
import { sql } from 'kysely'
import { loadStatesOn } from '../as-of/history.queries.ts'
import { resolveAsOf } from '../as-of.ts'

export interface RegionListItem {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly kind: RegionKind
  readonly provinceCode: string | null
  readonly provinceName: string | null
  readonly isAdministrative: boolean
  readonly isSimulated: boolean
  readonly population: number | null
  /** Who heads it on the day asked; all null when no spell covers the day. */
  readonly leaderName: string | null
  readonly leaderCapacity: LeaderCapacity | null
  readonly leaderStartedOn: IsoDay | null
  readonly leaderStartedPrecision: DatePrecision | null
  readonly commitments: number
  readonly lastActivityOn: IsoDay | null
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

// Two neighbouring letters changed places in a nine-letter name still pass; another name does not.
const nearEnough = 0.45

/**
 * Regions by code, with their head, the commitments known and the last that happened to them, on `asOf` (today without
 * one). `q` finds words of the name in any order, and near misses of it ("pontinak"). `total` counts all that match,
 * whatever the page.
 * @throws DomainError `date_in_future`.
 */
export async function listRegions(
  db: Database,
  input: RegionListInput,
  today: IsoDay,
): Promise<Page<RegionListItem>> {
  const asOf = resolveAsOf(input.asOf, today)
  const page = await listRegionsOn(db, input, asOf)
  if (asOf === today) return page
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
  return { items, total: page.total }
}

/** The page with the head of `asOf` in one statement; what it counts is kept, so that it holds for today. */
async function listRegionsOn(
  db: Database,
  { kind, province, q, limit, offset }: RegionListInput,
  asOf: IsoDay,
): Promise<Page<RegionListItem>> {
  const text = q === undefined || q === '' ? null : q.toLowerCase()
  const { rows } = await sql<{ items: RegionListItem[]; total: number }>`
    with matching as (
      select code from region
      where (${kind ?? null}::text is null or kind = ${kind ?? null})
        and (${province ?? null}::text is null or province_code = ${province ?? null})
        and (${text}::text is null or position(${text} in lower(name)) > 0 or code = ${text}
          or word_similarity(${text}, lower(name)) >= ${nearEnough})
    )
    select (select count(*) from matching)::int as total, (
      select coalesce(json_agg(page order by page.rank desc, page.code), '[]') from (
        select r.code, r.name, r.short_name as "shortName", r.kind, r.province_code as "provinceCode",
          p.name as "provinceName", r.is_administrative as "isAdministrative", r.is_simulated as "isSimulated",
          r.population, person.name as "leaderName", spell.capacity as "leaderCapacity",
          spell.started_on as "leaderStartedOn", spell.started_precision as "leaderStartedPrecision",
          coalesce(s.commitments, 0) as commitments, s.last_activity_on as "lastActivityOn",
          case when ${text}::text is null then 0 else word_similarity(${text}, lower(r.name)) end as rank
        from matching m
        join region r on r.code = m.code
        left join region p on p.code = r.province_code
        left join region_state s on s.region_code = r.code and s.theme = 'all'
        left join leader_spell spell on spell.region_code = r.code
          and spell.started_on <= ${asOf} and (spell.ended_on is null or spell.ended_on > ${asOf})
        left join person on person.id = spell.person_id
        order by rank desc, r.code limit ${limit} offset ${offset}
      ) page) as items`.execute(db)
  return rows[0] ?? { items: [], total: 0 }
}
