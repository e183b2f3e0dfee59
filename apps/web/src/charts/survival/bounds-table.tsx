import { type Column, Table } from '../../ui/layout/table.tsx'
import type { BoundsPanel, BoundsRow } from './survival-input.ts'
import type { ChartWords } from '../use-chart-words.ts'

interface TableRow {
  readonly key: string
  readonly group: string
  readonly row: BoundsRow
}

/** The same counts and bounds as a table. */
export const BoundsTable = ({
  panels,
  words: { text, label, format },
}: {
  readonly panels: readonly BoundsPanel[]
  readonly words: ChartWords<'survival'>
}) => {
  const rows = panels.flatMap((panel) =>
    panel.rows.map((row): TableRow => ({ key: `${panel.key}-${row.months}`, group: panel.label, row })),
  )
  const share = (value: number | null) =>
    value === null ? text('bounds.table.none') : format.percent(value, 0)
  const count = (key: 'alive' | 'unknown' | 'ended'): Column<TableRow> => ({
    key,
    header: label('survivalStatuses', key),
    align: 'end',
    cell: ({ row }) => format.number(row[key]),
  })
  const months: Column<TableRow> = {
    key: 'months',
    header: text('bounds.table.months'),
    cell: ({ row }) => text('months', { months: row.months }),
  }
  const columns: Column<TableRow>[] = [
    ...(panels.length > 1
      ? [
          {
            key: 'group',
            header: text('bounds.table.group'),
            cell: ({ group }: TableRow) => group,
            isRowHeader: true,
          },
          months,
        ]
      : [{ ...months, isRowHeader: true }]),
    { key: 'n', header: text('bounds.table.n'), align: 'end', cell: ({ row }) => format.number(row.n) },
    count('alive'),
    count('unknown'),
    count('ended'),
    { key: 'low', header: text('bounds.table.low'), align: 'end', cell: ({ row }) => share(row.low) },
    { key: 'high', header: text('bounds.table.high'), align: 'end', cell: ({ row }) => share(row.high) },
    {
      key: 'not_reached',
      header: label('survivalStatuses', 'not_reached'),
      align: 'end',
      cell: ({ row }) => format.number(row.notReached),
    },
  ]
  return (
    <Table caption={text('bounds.table.caption')} columns={columns} rows={rows} rowKey={({ key }) => key} />
  )
}
