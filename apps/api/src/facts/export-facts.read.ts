import type { Database } from '@estafet/db'
import { type IsoDay, isoDaySchema, regionCodeSchema, sampleOf, sampleSchema } from '@estafet/domain'
import { z } from 'zod'
import { findCommitmentsOn } from '../commitments/list/commitments-as-of.queries.ts'
import type { CsvColumn } from '../csv/csv-column.ts'
import { answerColumns } from '../csv/shared-columns.ts'
import { requireRegion } from '../regions/require-region.read.ts'
import { anchorFile, assessmentFile, evidenceFile, reportFile, sightingFile } from './claim-files.queries.ts'
import type { FactFile, FactRow } from './fact-file.queries.ts'
import { milestoneFile } from './milestone-file.queries.ts'
import { ownFigureFile } from './own-figure-file.queries.ts'

/** Every file of facts of commitments; routes, code book and the list of downloads are made from it. */
export const factFiles: readonly FactFile[] = [
  milestoneFile,
  reportFile,
  assessmentFile,
  sightingFile,
  anchorFile,
  evidenceFile,
  ownFigureFile,
]

/** What a file of facts is asked for: the facts of one region or province, or of all of the sample. */
export const factFileInput = z.strictObject({
  sample: sampleSchema,
  region: regionCodeSchema.optional(),
  asOf: isoDaySchema.optional(),
})
export type FactFileInput = z.infer<typeof factFileInput>

const placeHeaders = ['commitment_id', 'region_code', 'region_key', 'region_name', 'is_simulated']

/** The columns of a file of facts: whose they are, its own, and how to read them. */
export const factColumns = ({ headers }: FactFile, asOf: IsoDay): readonly CsvColumn<FactRow>[] => [
  ...[...placeHeaders, ...headers].map((header) => ({
    header,
    value: (row: FactRow) => row[header] ?? null,
  })),
  ...answerColumns(asOf),
]

const batchSize = 500

async function* inBatches(
  db: Database,
  file: FactFile,
  ids: readonly string[],
  asOf: IsoDay,
): AsyncGenerator<readonly FactRow[]> {
  for (let from = 0; from < ids.length; from += batchSize)
    yield file.load(db, ids.slice(from, from + batchSize), asOf)
}

/**
 * The facts of one kind known on `asOf`, of the commitments known by then, in batches of commitments.
 * @throws DomainError `region_not_found`, before the first batch.
 */
export async function exportFacts(
  db: Database,
  file: FactFile,
  { sample: asked, region }: Omit<FactFileInput, 'asOf'>,
  asOf: IsoDay,
): Promise<AsyncGenerator<readonly FactRow[]>> {
  await requireRegion(db, region)
  const sample = sampleOf(asked, region)
  const known = await findCommitmentsOn(db, { region, sample }, asOf, null)
  return inBatches(
    db,
    file,
    known.map(({ id }) => id),
    asOf,
  )
}
