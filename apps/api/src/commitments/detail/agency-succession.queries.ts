import type { DatePrecision, IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

/** An agency answerable for a commitment, and since when the next one has carried its work on. */
export interface AnswerableAgency {
  readonly name: string
  /** Null for the last of the chain, which answers for the commitment; also where the day was never recorded. */
  readonly succeededOn: IsoDay | null
  readonly succeededPrecision: DatePrecision | null
  /** As it was written, in Indonesian. */
  readonly succeededRaw: string | null
}

/** The agencies of the `chain` of one commitment (see `agencyChain`) as a JSON list, from the one first named. */
export const answerableAgencies: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(json_build_object('name', name,
      'succeededOn', case when is_succeeded then succeeded_on end,
      'succeededPrecision', case when is_succeeded then succeeded_precision end,
      'succeededRaw', case when is_succeeded then succeeded_raw end) order by place), '[]')
  from (select chain.*, lead(place) over (order by place) is not null as is_succeeded from chain) answerable)`
