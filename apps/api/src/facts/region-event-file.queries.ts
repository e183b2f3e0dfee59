import type { Database } from '@estafet/db'
import { type IsoDay, sampleOf } from '@estafet/domain'
import { sql } from 'kysely'
import { publishedBy } from '../as-of/visible-source.queries.ts'
import { inRegion } from '../commitments/list/commitment-conditions.queries.ts'
import type { CsvColumn } from '../csv/csv-column.ts'
import { answerColumns, regionColumns, regionKey } from '../csv/shared-columns.ts'
import type { RegionEvent } from '../regions/region.queries.ts'
import { requireRegion } from '../regions/require-region.read.ts'
import { ofSample } from '../regions/sample-condition.queries.ts'
import type { FactFileInput } from './export-facts.read.ts'

/** What became of a region on a day, with the region and the source as a file names them. */
export interface RegionEventRow extends Omit<RegionEvent, 'source'> {
  readonly code: string
  readonly name: string
  readonly isSimulated: boolean
  readonly id: number
  readonly sourceTitle: string | null
  readonly sourcePublisher: string | null
  readonly sourceUrl: string | null
}

/** Columns of `region-events.csv`. The code book explains each header. */
export const regionEventColumns = (asOf: IsoDay): readonly CsvColumn<RegionEventRow>[] => [
  ...regionColumns<RegionEventRow>((row) => row),
  { header: 'region_event_id', value: (row) => row.id },
  { header: 'event_kind', value: (row) => row.kind },
  { header: 'happened_on', value: (row) => row.happenedOn },
  { header: 'other_region_code', value: (row) => row.otherCode },
  { header: 'other_region_key', value: (row) => (row.otherCode === null ? null : regionKey(row.otherCode)) },
  { header: 'other_region_name', value: (row) => row.otherName },
  {
    header: 'region_key_before',
    value: (row) => (row.codeBefore === null ? null : regionKey(row.codeBefore)),
  },
  { header: 'note', value: (row) => row.note },
  { header: 'source_title', value: (row) => row.sourceTitle },
  { header: 'source_publisher', value: (row) => row.sourcePublisher },
  { header: 'source_url', value: (row) => row.sourceUrl },
  ...answerColumns(asOf),
]

/**
 * Every split, formation, move to another province, merger and renaming up to `asOf`, by region and day; of a province
 * also those of its regions.
 * @throws DomainError `region_not_found`.
 */
export async function listRegionEventRows(
  db: Database,
  { sample: asked, region }: Omit<FactFileInput, 'asOf'>,
  asOf: IsoDay,
): Promise<RegionEventRow[]> {
  await requireRegion(db, region)
  const { rows } = await sql<RegionEventRow>`
    select r.code, r.name, r.is_simulated as "isSimulated", e.id, e.kind, e.happened_on as "happenedOn",
      e.other_region_code as "otherCode", o.name as "otherName", e.code_before as "codeBefore", e.note,
      so.title as "sourceTitle", so.publisher as "sourcePublisher", so.url as "sourceUrl"
    from region_event e join region r on r.code = e.region_code
    left join region o on o.code = e.other_region_code
    left join source so on so.id = e.source_id and ${publishedBy(asOf)}
    where e.happened_on <= ${asOf} and ${ofSample('r.code', sampleOf(asked, region))}
      and ${region === undefined ? sql`true` : sql`(r.code = ${region} or ${inRegion('r.code', region)})`}
    order by r.code, e.happened_on, e.id`.execute(db)
  return rows
}
