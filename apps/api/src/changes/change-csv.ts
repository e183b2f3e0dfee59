import type { DiffValue, FieldChange } from '@estafet/domain'
import type { CsvColumn, CsvValue } from '../csv/csv-column.ts'
import { answerColumns, regionColumns } from '../csv/shared-columns.ts'
import type { ChangeDays } from './change-days.read.ts'
import type { ChangedCommitment } from './commitment-changes.read.ts'

/** One field that changed; of a commitment that was added or removed one row without a field. */
export interface ChangeRow {
  readonly commitment: ChangedCommitment
  readonly change: FieldChange | null
}

/** What changed as long rows, batch by batch. */
export async function* changeRows(
  batches: AsyncIterable<readonly ChangedCommitment[]>,
): AsyncGenerator<ChangeRow[]> {
  for await (const batch of batches)
    yield batch.flatMap((commitment): ChangeRow[] =>
      commitment.kind === 'changed'
        ? commitment.changes.map((change) => ({ commitment, change }))
        : [{ commitment, change: null }],
    )
}

// A range is joined as lists are.
const cell = (value: DiffValue): CsvValue =>
  typeof value === 'object' && value !== null ? value.join('~') : value

/** Columns of `changes.csv`. The code book explains each header. */
export const changeColumns = ({ from, to }: ChangeDays): readonly CsvColumn<ChangeRow>[] => [
  { header: 'commitment_id', value: ({ commitment }) => commitment.id },
  ...regionColumns<ChangeRow>(({ commitment }) => ({
    code: commitment.regionCode,
    name: commitment.regionName,
    isSimulated: commitment.isSimulated,
  })),
  { header: 'title', value: ({ commitment }) => commitment.title },
  { header: 'title_en', value: ({ commitment }) => commitment.titleEn },
  { header: 'change', value: ({ commitment }) => commitment.kind },
  { header: 'field', value: ({ change }) => change?.field ?? null },
  { header: 'before', value: ({ change }) => cell(change?.before ?? null) },
  { header: 'after', value: ({ change }) => cell(change?.after ?? null) },
  { header: 'from', value: () => from },
  { header: 'to', value: () => to },
  ...answerColumns(to),
]
