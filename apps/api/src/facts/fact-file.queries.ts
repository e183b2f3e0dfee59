import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { type RawBuilder, sql } from 'kysely'
import type { CsvValue } from '../csv/csv-column.ts'

/** A row of a file of facts, by the headers of its columns. */
export type FactRow = Readonly<Record<string, CsvValue>>

/** A file with one row per fact of a kind: what was recorded, before any rule reads it. */
export interface FactFile {
  /** Its address is `/api/v1/<name>.csv`. */
  readonly name:
    | 'milestones'
    | 'reports'
    | 'assessments'
    | 'sightings'
    | 'anchors'
    | 'evidence'
    | 'own-figures'
  /** Its own columns, after those that name the commitment and its region. */
  readonly headers: readonly string[]
  /** The facts of these commitments known on `asOf`, by commitment and id. */
  readonly load: (db: Database, ids: readonly string[], asOf: IsoDay) => Promise<readonly FactRow[]>
}

/** What names a row's commitment and region, over `commitment c` joined with `region r`. */
export const placeColumns: RawBuilder<unknown> = sql`c.id as commitment_id, c.region_code,
  'ID-' || c.region_code as region_key, r.name as region_name, r.is_simulated`

/** The commitments asked for, as `c` and `r`, joined to a fact table that has a `commitment_id`. */
export const ofCommitments = (alias: string, ids: readonly string[]): RawBuilder<unknown> => sql`
  join commitment c on c.id = ${sql.ref(`${alias}.commitment_id`)} and c.id = any (${ids}::text[])
  join region r on r.code = c.region_code`
