import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { isKnownFrom } from '../as-of/known-by.queries.ts'
import { heldOn, heldState } from '../as-of/history.queries.ts'
import { type ForeignLayout, foreignLayout, wordsOf } from '../as-of/state-layout.commands.ts'
import { type HistoricState, readRecord, recordSize, viewOf } from '../as-of/state-record.ts'

/** The first day anything is known of the regions' commitments by `asOf`, by region; none for a region without one. */
export async function firstDaysOf(
  db: Database,
  codes: readonly string[],
  asOf: IsoDay,
): Promise<Map<string, IsoDay>> {
  const { rows } = await sql<{ code: string; first: IsoDay }>`
    select h.region_code as code, min(h.days[1])::text as first from commitment_history h
    where h.region_code = any (${codes}::text[]) and ${isKnownFrom('h', asOf)} group by h.region_code`.execute(
    db,
  )
  return new Map(rows.map(({ code, first }) => [code, first]))
}

/** A region on a day. */
export interface SampledDay {
  readonly code: string
  readonly on: IsoDay
}

interface StatesRow extends SampledDay {
  readonly states: Uint8Array
  readonly layout: ForeignLayout | null
}

/** What a day of a region is found by. */
export const sampledKey = ({ code, on }: SampledDay): string => `${code} ${on}`

const statesOf = ({ states, layout }: StatesRow): HistoricState[] => {
  const view = viewOf(states)
  const words = wordsOf(layout)
  return Array.from({ length: states.byteLength / recordSize }, (_, index) =>
    readRecord(view, index * recordSize, words),
  )
}

/**
 * The kept states of the regions' commitments on the days sampled, by region and day (`sampledKey`); a day on which
 * nothing was known yet has none. One statement for all days, and no fact is read.
 */
export async function loadStatesOnDays(
  db: Database,
  sampled: readonly SampledDay[],
): Promise<Map<string, HistoricState[]>> {
  const { rows } = await sql<StatesRow>`
    select code, "on", string_agg(state, ''::bytea) as states, ${foreignLayout(sql`known.layout`)} as layout from (
      select h.region_code as code, asked.day as "on", h.layout, ${heldState} as state
      from unnest(${sampled.map(({ code }) => code)}::text[], ${sampled.map(({ on }) => on)}::text[]) as asked(code, day)
      join commitment_history h on h.region_code = asked.code ${heldOn(sql`asked.day`)}
      where held.entry > 0 offset 0) known
    group by code, "on", layout`.execute(db)
  // While one release replaces another a region may have rows of both.
  const byDay = new Map<string, HistoricState[]>()
  for (const row of rows) {
    const key = sampledKey(row)
    byDay.set(key, [...(byDay.get(key) ?? []), ...statesOf(row)])
  }
  return byDay
}
