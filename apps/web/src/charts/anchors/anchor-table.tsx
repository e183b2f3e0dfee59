import { isInferred } from '@estafet/domain'
import { anchorLevelText } from '@estafet/i18n'
import type { ReactNode } from 'react'
import { DateText } from '../../ui/text/date-text.tsx'
import { type Column, Table } from '../../ui/layout/table.tsx'
import type { AnchorDetails, AnchorInput } from './anchor-picture-input.ts'
import { rowWords } from './anchor-level-words.ts'
import type { AnchorRow, AnchorRows } from './anchor-rows.ts'
import styles from './anchor-table.module.css'
import type { AnchorWords } from './use-anchor-speech.ts'

interface CellProps {
  readonly anchor: AnchorInput
  readonly words: AnchorWords
}

export const DocumentCell = ({ anchor, words }: CellProps): ReactNode =>
  anchor.document === null ? (
    <span className={styles.soft}>{words.text('table.none')}</span>
  ) : (
    <span lang="id">{anchor.document}</span>
  )

/** A day that was worked out is shown with the words it comes from. */
export const FromCell = ({ anchor }: Pick<CellProps, 'anchor'>): ReactNode => (
  <span className={styles.lines}>
    <DateText day={anchor.fromOn} precision={anchor.fromPrecision} style="short" />
    {isInferred(anchor.fromPrecision) && !/^[\d-]+$/.test(anchor.fromRaw) && (
      <span className={styles.soft} lang="id">
        {anchor.fromRaw}
      </span>
    )}
  </span>
)

const UntilCell = ({ anchor, words }: CellProps): ReactNode => {
  if (anchor.expiresOn !== null) return <DateText day={anchor.expiresOn} style="short" />
  return anchor.level === null ? (
    <span className={styles.soft}>{words.text('table.none')}</span>
  ) : (
    words.text('table.open_ended')
  )
}

/** A level with its number on the scale, so that the table can be read without the bars. */
export const LevelCell = ({ row, words }: { readonly row: AnchorRow; readonly words: AnchorWords }) => (
  <span className={styles.lines}>
    <span>
      {row.level === null
        ? rowWords(row, words)
        : words.text('table.level', { level: anchorLevelText(row.factor, row.level, words), n: row.level })}
    </span>
    {row.look !== 'unknown' && <span className={styles.soft}>{words.text(`profile.look.${row.look}`)}</span>}
  </span>
)

/** A factor somebody recorded something of. */
type RecordedRow = AnchorRow & { readonly anchor: AnchorInput }

const isRecorded = (row: AnchorRow): row is RecordedRow => row.anchor !== null

interface AnchorTableProps {
  readonly rows: AnchorRows
  readonly words: AnchorWords
  readonly detailsOf: AnchorDetails
}

/** The profile as a table: each anchor on record with its document, days, recorder and sources; then who has none. */
export const AnchorTable = ({ rows: { rows, folded }, words, detailsOf }: AnchorTableProps) => {
  const { text } = words
  const others = [...rows.filter((row) => !isRecorded(row)).map(({ factor }) => factor), ...folded]
  const columns: Column<RecordedRow>[] = [
    {
      key: 'factor',
      header: text('table.factor'),
      cell: ({ factor }) => words.factor(factor),
      isRowHeader: true,
    },
    { key: 'level', header: text('table.level_title'), cell: (row) => <LevelCell row={row} words={words} /> },
    {
      key: 'document',
      header: text('table.document'),
      cell: (row) => <DocumentCell {...row} words={words} />,
    },
    { key: 'from', header: text('table.from'), cell: (row) => <FromCell {...row} /> },
    { key: 'until', header: text('table.until'), cell: (row) => <UntilCell {...row} words={words} /> },
    {
      key: 'recorder',
      header: text('table.recorder'),
      cell: ({ anchor }) => anchor.recorder,
    },
    {
      key: 'sources',
      header: text('table.sources'),
      cell: ({ anchor }) => detailsOf(anchor.id),
    },
  ]
  return (
    <>
      <Table
        caption={text('table.caption')}
        columns={columns}
        rows={rows.filter(isRecorded)}
        rowKey={({ factor }) => factor}
      />
      {others.length > 0 && (
        <p className={styles.folded}>
          {text('profile.folded', {
            count: others.length,
            list: words.format.list(others.map(words.factorInText)),
          })}
        </p>
      )}
    </>
  )
}
