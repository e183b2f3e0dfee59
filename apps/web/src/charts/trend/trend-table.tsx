import { measureLimits, type TrendMeasure } from '@estafet/domain'
import { type Column, Table } from '../../ui/layout/table.tsx'
import type { ChartWords } from '../use-chart-words.ts'
import type { TrendHandover, TrendPanel, TrendPoint } from './trend-input.ts'
import { drawnHandovers } from './trend-series.ts'
import { handoverText } from './trend-words.ts'

interface TableRow {
  readonly key: string
  readonly city: string
  readonly point: TrendPoint
  /** The headship changed hands between the point before and this one. */
  readonly handovers: readonly TrendHandover[]
}

const rowsOf = (panel: TrendPanel): TableRow[] =>
  panel.points.map((point, index) => ({
    key: `${panel.key}-${point.on}`,
    city: panel.label,
    point,
    handovers: drawnHandovers(panel).filter(
      ({ on }) => on <= point.on && on > (panel.points[index - 1]?.on ?? point.on),
    ),
  }))

/** The lines as a table: share, limits and n on each day, and who took over since the day before it. */
export const TrendTable = ({
  panels,
  measure,
  words,
}: {
  readonly panels: readonly TrendPanel[]
  readonly measure: TrendMeasure
  readonly words: ChartWords<'trends'>
}) => {
  const { text, label, format } = words
  const isBounds = measureLimits[measure] === 'bounds'
  const valueOf = ({ point }: TableRow) => point.measures[measure]
  const day: Column<TableRow> = {
    key: 'on',
    header: text('table.day'),
    cell: ({ point }) => format.day(point.on),
  }
  const columns: Column<TableRow>[] = [
    ...(panels.length > 1
      ? [
          { key: 'city', header: text('table.city'), cell: ({ city }: TableRow) => city, isRowHeader: true },
          day,
        ]
      : [{ ...day, isRowHeader: true }]),
    {
      key: 'rate',
      header: text(`name.${measure}`),
      align: 'end',
      cell: (row) => {
        const { rate, missing, isSmall } = valueOf(row)
        if (missing !== null) return label('missingReasons', missing)
        if (rate === null) return text('table.between')
        return isSmall ? `${format.percent(rate, 0)} ${text('few')}` : format.percent(rate, 0)
      },
    },
    {
      key: 'limits',
      header: text(isBounds ? 'table.bounds' : 'table.interval'),
      align: 'end',
      cell: (row) => {
        const { low, high } = valueOf(row)
        return low === null || high === null ? text('table.none') : format.range(low, high, 'percent')
      },
    },
    {
      key: 'n',
      header: text('table.n'),
      align: 'end',
      cell: (row) => format.number(valueOf(row).denominator),
    },
    ...(isBounds
      ? [
          {
            key: 'unknown',
            header: text('table.unknown'),
            align: 'end' as const,
            cell: (row: TableRow) => format.number(valueOf(row).unknown),
          },
        ]
      : []),
    {
      key: 'handovers',
      header: text('table.handovers'),
      cell: ({ handovers }) => handovers.map((each) => handoverText(each, words)).join('; '),
    },
  ]
  return (
    <Table
      caption={text('table.caption', { name: text(`name.${measure}`) })}
      columns={columns}
      rows={panels.flatMap(rowsOf)}
      rowKey={({ key }) => key}
    />
  )
}
