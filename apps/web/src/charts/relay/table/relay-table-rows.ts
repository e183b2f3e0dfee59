import type { DatePrecision, IsoDay } from '@estafet/domain'
import type { TextUnder } from '@estafet/i18n'
import { openKey } from '../../../ui/text/open-key.ts'
import { type ChartText, day, type Message, message, word } from '../../message.ts'
import { firmRange } from '../series/firm-words.ts'
import { knotClauses } from '../series/knot-words.ts'
import type { LaneRow } from '../series/lane-row.ts'
import type { RelaySource } from '../input/relay-input.ts'
import type { Knot } from '../series/relay-knots.ts'
import type { RelaySeries } from '../series/relay-series.ts'
import type { SpellBox } from '../series/relay-spells.ts'

/** Text, clauses to be joined with semicolons, the title of a lane, or nothing known. */
export type CellText = string | readonly Message[] | Pick<LaneRow, 'commitmentId' | 'title'> | null

/** What a cell says, and the document it rests on. */
export interface Cell {
  readonly text: CellText
  readonly source: RelaySource | null
}

export interface RelayTableRow {
  readonly id: string
  readonly cells: readonly Cell[]
}

export interface RelayTableRows {
  readonly key: 'spells' | 'lanes' | 'milestones'
  readonly columns: readonly Message[]
  readonly rows: readonly RelayTableRow[]
}

const cell = (text: CellText, source: RelaySource | null = null): Cell => ({ text, source })
const value = (key: ChartText): readonly Message[] => [message('value', { value: word(key) })]
const onDay = (on: IsoDay | null, precision?: DatePrecision): CellText =>
  on === null ? null : [message('value', { value: day(on, precision ?? 'day') })]
const columnsOf = <Table extends RelayTableRows['key']>(
  table: Table,
  keys: readonly TextUnder<'charts', `relay.table.column.${Table}`>[],
) => keys.map((key) => message(openKey<'charts'>(`relay.table.column.${table}.${key}`)))

const spellCells = (spell: SpellBox): readonly Cell[] => [
  cell(spell.personName, spell.source),
  cell(value(`vocabulary:leaderCapacities.${spell.capacity}`)),
  cell(onDay(spell.startedOn, spell.startedPrecision)),
  cell(spell.endedOn === null ? value('relay.table.ongoing') : onDay(spell.endedOn)),
]

const spellTable = ({ spells, unrecorded }: RelaySeries): RelayTableRows => ({
  key: 'spells',
  columns: columnsOf('spells', ['name', 'capacity', 'from', 'to']),
  rows: [
    ...spells.map((spell) => ({ on: spell.from, cells: spellCells(spell), id: String(spell.id) })),
    ...unrecorded.map(({ from, to }) => ({
      on: from,
      id: `unrecorded-${from}`,
      cells: [null, value('relay.unrecorded'), onDay(from), onDay(to)].map((text) => cell(text)),
    })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
})

const endCell = ({ ends }: LaneRow): Cell => {
  const end = ends.findLast(({ isRevived }) => !isRevived)
  if (!end) return cell(null)
  const { how, on, precision, source } = end
  const said = message('relay.table.endOn', {
    how: word(`vocabulary:endedHows.${how}`),
    on: { day: on, precision },
  })
  return cell([said], source)
}

const lastSeenCell = ({ lastSeen, signs }: LaneRow): Cell =>
  lastSeen === null
    ? cell(null)
    : cell(
        onDay(lastSeen.on, lastSeen.precision),
        signs.findLast(({ on }) => on === lastSeen.on)?.source ?? null,
      )

const knotCell = (knot: Knot | undefined): Cell => {
  if (knot === undefined || knot.mark === null) return cell(null)
  return cell(knotClauses({ ...knot, mark: knot.mark }), knot.decision?.source ?? null)
}

// Oldest first, each with the day it got it, where that is known.
const namesCell = ({ aliases }: LaneRow): Cell =>
  cell(
    aliases.length === 0
      ? null
      : aliases.map(({ name, fromOn, fromPrecision }) =>
          fromOn === null
            ? message('value', { value: name })
            : message('relay.table.nameSince', {
                name,
                on: day(fromOn, fromPrecision ?? 'day'),
              }),
        ),
  )

const firmCell = ({ firm }: LaneRow): Cell => {
  const last = firm.at(-1)
  return last === undefined ? cell(null) : cell([firmRange(last)], last.source)
}

interface LaneColumn {
  readonly key: TextUnder<'charts', 'relay.table.column.lanes'>
  readonly of: (row: LaneRow) => Cell
}

/** A column is left out where no lane has anything to say in it. */
const optional = <Key extends string>(lanes: readonly LaneRow[], key: Key, of: (row: LaneRow) => Cell) =>
  lanes.some((row) => of(row).text !== null) ? [{ key, of }] : []

const laneTable = ({ gates, lanes }: RelaySeries): RelayTableRows => {
  const before: readonly LaneColumn[] = [
    {
      key: 'continuity',
      of: (row: LaneRow) => cell(value(`vocabulary:continuityStatuses.${row.continuity}`)),
    },
    { key: 'lastSeen', of: lastSeenCell },
  ]
  const after: readonly LaneColumn[] = [
    ...optional(lanes, 'firm', firmCell),
    ...optional(lanes, 'names', namesCell),
    { key: 'end', of: endCell },
  ]
  const knotAt = ({ knots }: LaneRow, on: IsoDay) => knots.find((knot) => knot.on === on)
  return {
    key: 'lanes',
    columns: [
      ...columnsOf('lanes', ['title', ...before.map(({ key }) => key)]),
      ...gates.map(({ on, precision }) =>
        message('relay.table.column.lanes.gate', { on: day(on, precision) }),
      ),
      ...columnsOf(
        'lanes',
        after.map(({ key }) => key),
      ),
    ],
    rows: lanes.map((row) => ({
      id: row.commitmentId,
      cells: [
        cell({ commitmentId: row.commitmentId, title: row.title }),
        ...before.map(({ of }) => of(row)),
        ...gates.map(({ on }) => knotCell(knotAt(row, on))),
        ...after.map(({ of }) => of(row)),
      ],
    })),
  }
}

const milestoneTable = ({ lanes }: RelaySeries): RelayTableRows => ({
  key: 'milestones',
  columns: columnsOf('milestones', ['title', 'lane', 'originalDue', 'due', 'completed', 'schedule']),
  rows: lanes.flatMap((row) =>
    [...row.milestones, ...row.unplacedMilestones].map((milestone) => ({
      id: `${row.commitmentId}-${milestone.id}`,
      cells: [
        cell(milestone.title),
        cell(row.title),
        cell(onDay(milestone.originalDueOn, milestone.originalDuePrecision ?? 'day')),
        cell(onDay(milestone.dueOn)),
        cell(onDay(milestone.completedOn)),
        cell(value(`vocabulary:scheduleStatuses.${milestone.schedule}`), milestone.source),
      ],
    })),
  ),
})

/** The table twin, built from the series the picture is built from. An empty table is left out. */
export const relayTables = (series: RelaySeries): readonly RelayTableRows[] =>
  [spellTable(series), laneTable(series), milestoneTable(series)].filter(({ rows }) => rows.length > 0)
