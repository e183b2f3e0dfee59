import type { DatePrecision, IsoDay } from '@estafet/domain'
import { day, type Message, message, word } from '../message.ts'
import { isDrawnKnot } from './relay-facts.ts'
import type { SpellBox } from './relay-spells.ts'
import type { LaneRow, RelaySeries } from './relay-series.ts'

/** Text, a sentence, the title of a lane, or nothing known. */
export type Cell = string | Message | Pick<LaneRow, 'commitmentId' | 'title'> | null

export interface RelayTableRow {
  readonly id: string
  readonly cells: readonly Cell[]
}

export interface RelayTableRows {
  readonly key: 'spells' | 'lanes' | 'milestones'
  readonly columns: readonly Message[]
  readonly rows: readonly RelayTableRow[]
}

const value = (key: string): Message => message('value', { value: word(key) })
const onDay = (on: IsoDay | null, precision?: DatePrecision): Cell =>
  on === null ? null : message('value', { value: precision ? { day: on, precision } : day(on) })
const columnsOf = (table: string, keys: readonly string[]) =>
  keys.map((key) => message(`relay.table.column.${table}.${key}`))

const spellCells = (spell: SpellBox): readonly Cell[] => [
  spell.personName,
  value(`vocabulary:leaderCapacities.${spell.capacity}`),
  onDay(spell.startedOn, spell.startedPrecision),
  spell.endedOn === null ? value('relay.table.ongoing') : onDay(spell.endedOn),
]

const spellTable = ({ spells, unrecorded }: RelaySeries): RelayTableRows => ({
  key: 'spells',
  columns: columnsOf('spells', ['name', 'capacity', 'from', 'to']),
  rows: [
    ...spells.map((spell) => ({ on: spell.from, cells: spellCells(spell), id: String(spell.id) })),
    ...unrecorded.map(({ from, to }) => ({
      on: from,
      id: `unrecorded-${from}`,
      cells: [null, value('relay.unrecorded'), onDay(from), onDay(to)],
    })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
})
const endCell = ({ ends }: LaneRow): Cell => {
  const end = ends.findLast(({ isRevived }) => !isRevived)
  if (!end) return null
  return message('relay.table.endOn', { how: word(`vocabulary:endingStates.${end.how}`), on: day(end.on) })
}

const laneTable = ({ gates, lanes }: RelaySeries): RelayTableRows => ({
  key: 'lanes',
  columns: [
    ...columnsOf('lanes', ['title', 'continuity', 'lastSeen']),
    ...gates.map(({ on }) => message('relay.table.column.lanes.gate', { on: day(on) })),
    ...columnsOf('lanes', ['end']),
  ],
  rows: lanes.map((row) => ({
    id: row.commitmentId,
    cells: [
      { commitmentId: row.commitmentId, title: row.title },
      value(`vocabulary:continuityStatuses.${row.continuity}`),
      onDay(row.lastSeenOn),
      ...row.knots.map((knot) => (isDrawnKnot(row, knot) ? value(`relay.knot.${knot.state}`) : null)),
      endCell(row),
    ],
  })),
})

const milestoneTable = ({ lanes }: RelaySeries): RelayTableRows => ({
  key: 'milestones',
  columns: columnsOf('milestones', ['title', 'lane', 'originalDue', 'due', 'completed', 'schedule']),
  rows: lanes.flatMap((row) =>
    [...row.milestones, ...row.undatedMilestones].map((milestone) => ({
      id: `${row.commitmentId}-${milestone.id}`,
      cells: [
        milestone.title,
        row.title,
        onDay(milestone.originalDueOn),
        onDay(milestone.dueOn),
        onDay(milestone.completedOn),
        value(`vocabulary:scheduleStatuses.${milestone.schedule}`),
      ],
    })),
  ),
})

/** The table twin, built from the series the picture is built from. An empty table is left out. */
export const relayTables = (series: RelaySeries): readonly RelayTableRows[] =>
  [spellTable(series), laneTable(series), milestoneTable(series)].filter(({ rows }) => rows.length > 0)
