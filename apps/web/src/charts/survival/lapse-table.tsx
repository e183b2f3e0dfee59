import { type Column, Table } from '../../ui/layout/table.tsx'
import type { LapsePanel, LapseReading } from './survival-input.ts'
import type { ChartWords } from '../use-chart-words.ts'

interface TableRow {
  readonly key: string
  readonly group: string
  readonly reading: LapseReading
}

/** The curves as a table: share, limits and those still followed at the months under the axis. */
export const LapseTable = ({
  panels,
  words: { text, format },
}: {
  readonly panels: readonly LapsePanel[]
  readonly words: ChartWords<'survival'>
}) => {
  const rows = panels.flatMap((panel) =>
    panel.readings.map((reading): TableRow => ({
      key: `${panel.key}-${reading.months}`,
      group: panel.label,
      reading,
    })),
  )
  const none = text('lapse.table.none')
  const columns: Column<TableRow>[] = [
    { key: 'group', header: text('lapse.table.group'), cell: ({ group }) => group, isRowHeader: true },
    {
      key: 'months',
      header: text('lapse.table.months'),
      cell: ({ reading }) => text('months', { months: reading.months }),
    },
    {
      key: 'share',
      header: text('lapse.table.share'),
      align: 'end',
      cell: ({ reading: { share } }) => (share === null ? none : format.percent(share)),
    },
    {
      key: 'limits',
      header: text('lapse.table.limits'),
      align: 'end',
      cell: ({ reading: { low, high } }) =>
        low === null || high === null ? none : format.range(low, high, 'percent'),
    },
    {
      key: 'followed',
      header: text('lapse.table.followed'),
      align: 'end',
      cell: ({ reading: { atRisk, isSmall } }) =>
        isSmall ? `${format.number(atRisk)} (${text('lapse.table.few')})` : format.number(atRisk),
    },
  ]
  return (
    <Table caption={text('lapse.table.caption')} columns={columns} rows={rows} rowKey={({ key }) => key} />
  )
}
