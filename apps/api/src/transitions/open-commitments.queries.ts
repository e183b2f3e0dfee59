import type { Database } from '@estafet/db'
import { type IsoDay, nextHandover, type OpenStanding } from '@estafet/domain'
import { sql } from 'kysely'
import { heldOn } from '../as-of/history.queries.ts'

/** A commitment that would be handed over if the head changed the day after. */
export interface OpenCommitment {
  readonly id: string
  readonly regionCode: string
  readonly standing: OpenStanding
}

export interface OpenCommitmentPage {
  readonly items: readonly OpenCommitment[]
  readonly total: number
  /** Regions that have one. */
  readonly regions: number
}

/** A region with the day its next handover is expected. */
export interface ExpectingRegion {
  readonly code: string
  readonly expectedOn: IsoDay
}

/**
 * The commitments of the regions that are open on `asOf`, in the order `byRisk` of the domain: the soonest handover
 * first, then the least firm. One statement, from what is kept of them.
 */
export async function listOpenCommitments(
  db: Database,
  expecting: readonly ExpectingRegion[],
  asOf: IsoDay,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<OpenCommitmentPage> {
  const codes = expecting.map(({ code }) => code)
  const days = expecting.map(({ expectedOn }) => expectedOn)
  const { rows } = await sql<OpenCommitmentPage>`
    with kept as materialized (
      select h.commitment_id as id, h.region_code, asked.expected_on,
        string_to_array(h.words[held.entry], ' ') as words
      from unnest(${codes}::text[], ${days}::date[]) asked (code, expected_on)
      join handover_history h on h.region_code = asked.code and h.handover = ${nextHandover}
      ${heldOn(asOf)}
      where held.entry > 0 and h.words[held.entry] <> '')
    select (select count(*)::int from kept) as total, (select count(distinct region_code)::int from kept) as regions,
      (select coalesce(json_agg(json_build_object('id', id, 'regionCode', region_code, 'standing', words[1])), '[]')
        from (select * from kept order by expected_on, words[2]::int, words[3]::int, id collate "C"
          limit ${limit} offset ${offset}) page) as items`.execute(db)
  return rows[0] ?? { items: [], total: 0, regions: 0 }
}
