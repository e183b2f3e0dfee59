import type { Database } from '@estafet/db'
import { type IsoDay, knownSpells, type SpellFact } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

// The newest vote on record of at most two years before the start; the law ends some terms by it.
const electedIn = sql`case when l.capacity = 'definitive' then (select e.year::int from election e
    where e.region_code = l.region_code and e.year between extract(year from l.started_on) - 2
        and extract(year from l.started_on)
      and (e.held_on is null or l.started_precision = 'year' or e.held_on <= l.started_on)
    order by e.year desc limit 1) end`

/** The columns of a spell as the domain's rules read it, over `leader_spell l left join person w`. */
export const spellColumns = sql`l.id, l.region_code as "regionCode", l.person_id as "personId", w.name as "personName",
  l.capacity, l.started_on as "startedOn", l.started_precision as "startedPrecision", l.ended_on as "endedOn",
  l.ended_precision as "endedPrecision", ${electedIn} as "electedIn"`

/** Every spell of one region as a JSON list; `knownSpells` of the domain says what of it a day knows. */
export const spellsJson = (regionCode: string): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(each order by each."startedOn"), '[]') from (select ${spellColumns}
    from leader_spell l left join person w on w.id = l.person_id where l.region_code = ${sql.ref(regionCode)}) each)`

/** Which spells: every one, those of the regions named, or those of which a condition over `leader_spell l join region r` holds. */
export type SpellScope =
  | 'all'
  | { readonly regionCodes: readonly string[] }
  | { readonly where: RawBuilder<unknown> }

/** Every spell in scope by region, oldest first, with all that is recorded of it; regions without one are absent. */
export async function loadSpells(db: Database, scope: SpellScope): Promise<Map<string, SpellFact[]>> {
  const condition =
    scope === 'all'
      ? sql`true`
      : 'where' in scope
        ? scope.where
        : sql`l.region_code = any (${scope.regionCodes}::text[])`
  const { rows } = await sql<SpellFact>`
    select ${spellColumns} from leader_spell l join region r on r.code = l.region_code
      left join person w on w.id = l.person_id
    where ${condition} order by l.region_code, l.started_on, l.id`.execute(db)
  return Map.groupBy(rows, (row) => row.regionCode)
}

/** The spells as known on `asOf`: by the one rule of visibility, `knownSpells`. Regions nobody headed by then are absent. */
export async function loadKnownSpells(
  db: Database,
  scope: SpellScope,
  asOf: IsoDay,
): Promise<Map<string, SpellFact[]>> {
  const known = [...(await loadSpells(db, scope))].map(
    ([code, spells]) => [code, knownSpells(spells, asOf)] as const,
  )
  return new Map(known.filter(([, spells]) => spells.length > 0))
}
