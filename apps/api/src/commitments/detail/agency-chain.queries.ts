import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import { knownBy } from '../../as-of/known-by.queries.ts'

/** A chain longer than any city has seen ends a loop somebody may have recorded. */
const longestChain = 12

/**
 * The agencies that answered for commitments up to `asOf`, as a recursive query `chain` with `commitment_id`, `place`
 * from 1 and the columns of the agency: from the one first named on through every successor by then. A succession whose
 * day nobody recorded counts on every day; one known to the month or year from its last day. The one rule of
 * succession: the page, the file of the handover and the view of changes read it.
 * @param which a condition on commitment `c`.
 */
export const agencyChain = (which: RawBuilder<unknown>, asOf: IsoDay): RawBuilder<unknown> => sql`chain as (
  select c.id as commitment_id, 1 as place, g.* from commitment c join agency g on g.id = c.lead_agency_id where ${which}
  union all
  select chain.commitment_id, chain.place + 1, g.* from chain join agency g on g.id = chain.succeeded_by_id
  where chain.place < ${longestChain}
    and (chain.succeeded_on is null or ${knownBy('chain.succeeded_on', 'chain.succeeded_precision', asOf)}))`
