import type { Database } from '@estafet/db'
import type { AnchorFact, IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { isClaimed } from '../as-of/claimed-fact.queries.ts'
import { knownBy } from '../as-of/known-by.queries.ts'
import { agencyChain } from '../commitments/detail/agency-chain.queries.ts'
import type { ChangeDays } from './change-days.read.ts'

/** The anchors of the commitments, by commitment, later ones included, claims as of `asOf`; one without any is absent. */
export async function loadAnchorsOf(
  db: Database,
  ids: readonly string[],
  asOf: IsoDay,
): Promise<ReadonlyMap<string, readonly AnchorFact[]>> {
  const { rows } = await sql<{ id: string; anchors: AnchorFact[] }>`
    select a.commitment_id as id, json_agg(json_build_object('id', a.id, 'factor', a.factor, 'level', a.level,
      'fromOn', a.from_on, 'fromPrecision', a.from_precision, 'expiresOn', a.expires_on,
      'isClaimed', ${isClaimed('anchor', 'a', asOf)})) as anchors
    from anchor a where a.commitment_id = any (${ids}::text[]) group by a.commitment_id`.execute(db)
  return new Map(rows.map(({ id, anchors }) => [id, anchors]))
}

/** The agency that answered for each commitment on `asOf`: the one first named, or its last successor by then. */
export async function loadAgenciesOn(
  db: Database,
  ids: readonly string[],
  asOf: IsoDay,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    with recursive ${agencyChain(sql`c.id = any (${ids}::text[])`, asOf)}
    select distinct on (commitment_id) commitment_id as id, name from chain order by commitment_id, place desc`.execute(
    db,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/**
 * Commitments of which something besides the kept state may have changed between the days: renamed, anchored, proven
 * to be or come loose, or taken over by another agency.
 */
export async function findTouched(db: Database, { from, to }: ChangeDays): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select commitment_id as id from commitment_wording where until_on > ${from} and until_on <= ${to}
    union
    select commitment_id from anchor where (${knownBy('from_on', 'from_precision', to)} and not ${knownBy('from_on', 'from_precision', from)})
      or (expires_on >= ${from} and expires_on < ${to})
    union
    select a.commitment_id from anchor a
      where ${isClaimed('anchor', 'a', from)} and not ${isClaimed('anchor', 'a', to)}
    union
    select c.id from commitment c where c.lead_agency_id in (
      with recursive late as (
        select id from agency where ${knownBy('succeeded_on', 'succeeded_precision', to)}
          and not ${knownBy('succeeded_on', 'succeeded_precision', from)}
        union
        select g.id from agency g join late on g.succeeded_by_id = late.id)
      select id from late)`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
