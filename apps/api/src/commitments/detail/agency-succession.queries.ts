import type { Database } from '@estafet/db'
import type { DatePrecision, IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { knownBy } from '../../as-of/known-by.queries.ts'
import { agencyChain } from './agency-chain.queries.ts'

/** An agency answerable for a commitment, and since when the next one has carried its work on. */
export interface AnswerableAgency {
  readonly name: string
  /** Null for the last of the chain, which answers for the commitment; also where the day was never recorded. */
  readonly succeededOn: IsoDay | null
  readonly succeededPrecision: DatePrecision | null
  /** As it was written, in Indonesian. */
  readonly succeededRaw: string | null
}

/** What a commitment page tells beside the record: who has answered for it, and what brought it back. */
export interface CommitmentCourse {
  /** From the agency first named to the last successor known on the day asked; empty where none is named. */
  readonly leadAgencies: readonly AnswerableAgency[]
  /** Sightings that show it taken up again. */
  readonly revivalSightings: readonly number[]
}

/** The course of one commitment up to `asOf`, in one statement; all empty for an unknown one. */
export async function getCommitmentCourse(db: Database, id: string, asOf: IsoDay): Promise<CommitmentCourse> {
  const { rows } = await sql<CommitmentCourse>`
    with recursive ${agencyChain(sql`c.id = ${id}`, asOf)}, answerable as (
      select chain.*, lead(place) over (order by place) is not null as is_succeeded from chain
    )
    select
      (select coalesce(json_agg(json_build_object('name', name,
          'succeededOn', case when is_succeeded then succeeded_on end,
          'succeededPrecision', case when is_succeeded then succeeded_precision end,
          'succeededRaw', case when is_succeeded then succeeded_raw end) order by place), '[]')
        from answerable) as "leadAgencies",
      (select coalesce(json_agg(i.id order by i.sighted_on, i.id), '[]') from sighting i
        where i.commitment_id = ${id} and i.is_revival and ${knownBy('i.sighted_on', 'i.sighted_precision', asOf)}) as "revivalSightings"`.execute(
    db,
  )
  return rows[0] ?? { leadAgencies: [], revivalSightings: [] }
}
