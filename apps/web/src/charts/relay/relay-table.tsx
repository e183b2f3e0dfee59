import type { ReactNode } from 'react'
import { Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import type { Words } from '../use-words.ts'
import { type LaneHref, LaneTitle } from './lane-title.tsx'
import type { RelaySeries } from './relay-series.ts'
import { type Cell, type RelayTableRow, relayTables } from './relay-table-rows.ts'

/** The chart as three tables, from the same series: who led, the lanes, their milestones. */
export const RelayTable = ({
  series,
  words,
  laneHref,
}: {
  readonly series: RelaySeries
  readonly words: Words
  readonly laneHref: LaneHref | undefined
}) => {
  const inWords = (cell: Cell): ReactNode => {
    if (cell === null) return words.t('relay.table.none')
    if (typeof cell === 'string') return cell
    if ('commitmentId' in cell) return <LaneTitle lane={cell} href={laneHref} />
    return words.say(cell, 'short')
  }
  const tables = relayTables(series).map(({ key, columns, rows }) => (
    <Table
      key={key}
      caption={words.t(`relay.table.${key}`)}
      columns={columns.map((column, index) => ({
        key: String(index),
        header: words.say(column, 'short'),
        cell: ({ cells }: RelayTableRow) => inWords(cells[index] ?? null),
        isRowHeader: index === 0,
      }))}
      rows={rows}
      rowKey={({ id }) => id}
    />
  ))
  return <Stack gap={5}>{tables}</Stack>
}
