import type { Database } from '@estafet/db'
import type { IsoDay, Theme } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { type ForeignLayout, foreignLayout, wordsOf } from './state-layout.commands.ts'
import { type HistoricState, readRecord, recordSize, viewOf } from './state-record.ts'

/** Beside `commitment_history h`: the entry `held.entry` of the day, 0 before the first. The day may be a column. */
export const heldOn = (asOf: IsoDay | RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`cross join lateral (select width_bucket(${asOf}::date, h.days) as entry) held`

/** The state of that entry, `recordSize` bytes. */
export const heldState = sql`substr(h.states, (held.entry - 1) * ${sql.lit(recordSize)} + 1, ${sql.lit(recordSize)})`

/** A commitment known on a day, with its state. */
export interface StateOn extends HistoricState {
  readonly themes: readonly Theme[]
}

interface StateRow {
  readonly id: string
  readonly state: Uint8Array
  readonly layout: ForeignLayout | null
}

/** The states on `asOf` of one region's commitments of which anything was known by then, by id. */
export async function loadStatesOfRegion(
  db: Database,
  code: string,
  asOf: IsoDay,
): Promise<(HistoricState & { readonly id: string })[]> {
  const { rows } = await sql<StateRow>`
    select h.commitment_id as id, ${heldState} as state, ${foreignLayout(sql`h.layout`)} as layout
    from commitment_history h ${heldOn(asOf)}
    where h.region_code = ${code} and held.entry > 0 order by h.commitment_id`.execute(db)
  return rows.map(({ id, state, layout }) => ({ id, ...readRecord(viewOf(state), 0, wordsOf(layout)) }))
}

interface StatesRow {
  readonly code: string
  readonly themes: string
  readonly states: Uint8Array
  readonly layout: ForeignLayout | null
}

/**
 * The states on `asOf` of every commitment known by then, by region: of the regions, or of all of them. One row a
 * region, its states in a row of bytes, because what a day asks for may be all of the country. Both aggregates take the
 * commitments in one order, whichever; sorting them would carry whole histories through the sort.
 */
export async function loadStatesOn(
  db: Database,
  regionCodes: readonly string[] | null,
  asOf: IsoDay,
): Promise<Map<string, StateOn[]>> {
  const { rows } = await sql<StatesRow>`
    select code, string_agg(themes, ',') as themes, string_agg(state, ''::bytea) as states,
      ${foreignLayout(sql`known.layout`)} as layout from (
      select h.region_code as code, h.layout, array_to_string(h.themes, '~') as themes, ${heldState} as state
      from commitment_history h ${heldOn(asOf)}
      where held.entry > 0
        ${regionCodes === null ? sql`` : sql`and h.region_code = any (${regionCodes}::text[])`}
      offset 0) known
    group by code, layout`.execute(db)
  // While one release replaces another a region may have rows of both.
  const byRegion = new Map<string, StateOn[]>()
  for (const row of rows) byRegion.set(row.code, [...(byRegion.get(row.code) ?? []), ...statesOf(row)])
  return byRegion
}

const statesOf = ({ themes, states, layout }: StatesRow): StateOn[] => {
  const view = viewOf(states)
  const words = wordsOf(layout)
  return themes.split(',').map((ofOne, index) => ({
    themes: themesOf(ofOne),
    ...readRecord(view, index * recordSize, words),
  }))
}

// Few sets of themes, each of many commitments: read once.
const knownThemes = new Map<string, readonly Theme[]>()
const themesOf = (words: string): readonly Theme[] => {
  const known = knownThemes.get(words)
  if (known !== undefined) return known
  const read = words === '' ? [] : (words.split('~') as Theme[])
  knownThemes.set(words, read)
  return read
}

/** A history as it is kept. */
export interface KeptHistory {
  readonly themes: readonly Theme[]
  readonly days: readonly IsoDay[]
  readonly states: Uint8Array
  /** Of another release; null of one this release kept. */
  readonly layout: ForeignLayout | null
}

/** The kept histories of the commitments, by commitment. */
export async function loadKeptHistories(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, KeptHistory>> {
  const { rows } = await sql<KeptHistory & { id: string }>`
    select commitment_id as id, themes, days::text[] as days, states, ${foreignLayout(sql`h.layout`)} as layout
    from commitment_history h where commitment_id = any (${ids}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}
