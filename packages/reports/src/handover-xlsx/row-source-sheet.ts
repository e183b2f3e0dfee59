import type { HandoverPack, PackCommitment, SourceNumber } from '../handover-pack.ts'
import type { Speech } from '../speech.ts'
import { aboutColumns } from './commitment-sheets.ts'
import { ownScaleRows, verdictRows } from './verdict-sheets.ts'
import { anchorRows, decisionRows } from './continuity-sheets.ts'
import { buildSheet, type BuiltSheet, type SheetText } from './sheet.ts'

interface RowSource {
  readonly sheet: SheetText
  readonly rowNumber: number
  readonly commitment: PackCommitment
  readonly source: SourceNumber
}

const sourcesOf = <Row extends { readonly commitment: PackCommitment }>(
  sheet: SheetText,
  rows: readonly Row[],
  sources: (row: Row) => readonly SourceNumber[],
): RowSource[] =>
  rows.flatMap((row, index) =>
    sources(row).map((source) => ({ sheet, rowNumber: index + 1, commitment: row.commitment, source })),
  )

/** The sources of rows that may have several: one row for each, so that a source has one number, and it is a number. */
export const rowSourceSheet = (pack: HandoverPack, speech: Speech): BuiltSheet => {
  const byNumber = new Map(pack.sources.map((source) => [source.number, source]))
  return buildSheet<RowSource>(
    'row_sources',
    [
      { key: 'of_sheet', kind: 'text', width: 18, value: ({ sheet }) => speech.text(`sheet.${sheet}`) },
      { key: 'row_number', kind: 'number', width: 8, value: ({ rowNumber }) => rowNumber },
      ...aboutColumns<RowSource>(({ commitment }) => commitment, speech),
      { key: 'source_number', kind: 'number', width: 11, value: ({ source }) => source },
      {
        key: 'source_title',
        kind: 'text',
        width: 56,
        value: ({ source }) => byNumber.get(source)?.title ?? null,
      },
    ],
    [
      ...sourcesOf('verdicts', verdictRows(pack), ({ verdict }) => verdict.sources),
      ...sourcesOf('other_verdicts', ownScaleRows(pack), ({ verdict }) => verdict.sources),
      ...sourcesOf('anchors', anchorRows(pack), ({ anchor }) => anchor.sources),
      ...sourcesOf('decisions', decisionRows(pack), ({ decision }) => decision?.sources ?? []),
    ],
    speech,
  )
}
