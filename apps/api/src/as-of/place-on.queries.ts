import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'

// The first change that came after the day says what was before it.
const beforeChange = (column: 'other_region_code' | 'code_before', asOf: IsoDay) => sql`(
  select ${sql.ref(`e.${column}`)} from region_event e
  where e.region_code = r.code and e.kind = 'moved' and e.happened_on > ${asOf} order by e.happened_on limit 1)`

/** The code of the province that region `r` belonged to on `asOf`: that of today, unless it changed since. */
export const provinceOn = (asOf: IsoDay) =>
  sql<string | null>`coalesce(${beforeChange('other_region_code', asOf)}, r.province_code)`

/** The Kemendagri code region `r` had on `asOf`. Its key is today's, on every day. */
export const codeOn = (asOf: IsoDay) => sql<string>`coalesce(${beforeChange('code_before', asOf)}, r.code)`

/** Whether region `r` had been formed by `asOf`; one whose beginning is not recorded has always been. */
export const isFormedOn = (asOf: IsoDay) => sql<boolean>`not exists (select from region_event e
  where e.region_code = r.code and e.kind = 'formed' and e.happened_on > ${asOf})`
