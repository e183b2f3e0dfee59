import type { Sample } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'

/** The rows of the sample on a column of region codes: simulated ones start at 99 (`isInSample` says the same). */
export const ofSample = (column: string, sample: Sample): RawBuilder<unknown> => {
  if (sample === 'all') return sql`true`
  return sample === 'simulated' ? sql`${sql.ref(column)} >= '99'` : sql`${sql.ref(column)} < '99'`
}
