import { upperFirst } from '@estafet/i18n'
import type { ReactNode } from 'react'
import { Stack } from '../../../ui/layout/layout.tsx'
import { Table } from '../../../ui/layout/table.tsx'
import type { Words } from '../../use-words.ts'
import { type LaneHref, LaneTitle } from '../picture/lane/lane-title.tsx'
import { namedSource } from '../input/relay-sources.ts'
import type { RelaySeries } from '../series/relay-series.ts'
import { type CellText, type RelayTableRow, relayTables } from './relay-table-rows.ts'
import { SourceName } from './source-name.tsx'
import styles from '../picture/relay-readout.module.css'

export interface RelayTablesProps {
  readonly series: RelaySeries
  readonly words: Words
  readonly laneHref: LaneHref | undefined
}

/** The chart as three tables, from the same series: who led, the lanes, their milestones. */
export const RelayTables = ({ series, words, laneHref }: RelayTablesProps) => {
  const inWords = (text: CellText): ReactNode => {
    if (text === null) return words.t('relay.table.none')
    if (typeof text === 'string') return text
    if ('commitmentId' in text) return <LaneTitle lane={text} href={laneHref} />
    return upperFirst(text.map((clause) => words.say(clause, 'short')).join('; '))
  }
  const tables = relayTables(series).map(({ key, columns, rows }) => (
    <Table
      key={key}
      caption={words.t(`relay.table.${key}`)}
      columns={columns.map((column, index) => ({
        key: String(index),
        header: words.say(column, 'short'),
        cell: ({ cells }: RelayTableRow) => {
          const { text = null, source: restsOn = null } = cells[index] ?? {}
          const source = namedSource(restsOn, series.documents)
          return (
            <>
              {inWords(text)}{' '}
              {source && (
                <span className={styles.tableSource}>
                  <SourceName source={source} words={words} />
                </span>
              )}
            </>
          )
        },
        isRowHeader: index === 0,
      }))}
      rows={rows}
      rowKey={({ id }) => id}
    />
  ))
  return <Stack gap={5}>{tables}</Stack>
}
