import type { IsoDay } from '@estafet/domain'
import { type LaneRow, laneRow } from './lane-row.ts'
import type { Message } from '../../message.ts'
import { gapFinding } from './gap-finding.ts'
import { type Finding, relayFinding } from './relay-finding.ts'
import type { RelayDocument, RelayInput } from '../input/relay-input.ts'
import { documentsOf } from '../input/relay-sources.ts'
import { type AxisTick, type DaySpan, isWithin, monthTicks, relaySpan, yearTicks } from './relay-span.ts'
import { type Gate, gatesOf, type SpellBox, spellBoxes, unrecordedSpans } from './relay-spells.ts'

export interface RelaySeries {
  readonly asOf: IsoDay
  readonly span: DaySpan
  /** The day months are counted from; null where the axis is the calendar. */
  readonly dayZero: IsoDay | null
  readonly ticks: readonly AxisTick[]
  readonly spells: readonly SpellBox[]
  /** When nobody is recorded as leading. */
  readonly unrecorded: readonly DaySpan[]
  readonly gates: readonly Gate[]
  readonly lanes: readonly LaneRow[]
  /** How many commitments lie wholly outside the span. */
  readonly outside: number
  readonly finding: Finding
  /** What was seen since acting heads or nobody hold the seat; null under an inaugurated head. */
  readonly gap: Message | null
  /** By id: what the facts name as their source. */
  readonly documents: ReadonlyMap<number, RelayDocument>
  readonly isSimulated: boolean
}

/** Where charts that stand under each other are cut: all as many months before and after a day of their own. */
export interface RelayFrame {
  readonly span: DaySpan
  readonly dayZero: IsoDay
}

const isEmpty = ({ segments, signs, ends, milestones }: LaneRow): boolean =>
  [segments, signs, ends, milestones].every(({ length }) => length === 0)

const gapOf = ({ gapSince, spells }: RelayInput) =>
  gapSince === null
    ? null
    : {
        on: gapSince,
        precision:
          spells.find(({ startedOn }) => startedOn === gapSince)?.startedPrecision ?? ('day' as const),
      }

/**
 * Everything the relay chart and its table draw, in the order given. No pixel, no words but titles, no clock. Without a frame
 * the chart shows all of the calendar the commitments span.
 */
export const relaySeries = (input: RelayInput, frame?: RelayFrame): RelaySeries => {
  const { asOf } = input
  const span = frame?.span ?? relaySpan(input)
  const allGates = gatesOf(input)
  const spells = spellBoxes(input, span)
  const rows = input.commitments.map((commitment) => laneRow(commitment, input, span, allGates))
  const { administration } = input
  // Decisions are recorded of a handover, so without a gate there is none to miss.
  const hasGate = allGates.some(({ on }) => on === administration?.dayZero)
  const isRenewed = allGates.some(({ on }) => administration !== null && on > administration.dayZero)
  const lanes = frame === undefined ? rows : rows.filter((row) => !isEmpty(row))
  return {
    asOf,
    span,
    dayZero: frame?.dayZero ?? null,
    ticks: frame === undefined ? yearTicks(span) : monthTicks(frame.dayZero, span),
    spells,
    unrecorded: unrecordedSpans(spells, asOf, span),
    gates: allGates.filter(({ on }) => isWithin(on, span)),
    lanes,
    outside: rows.length - lanes.length,
    finding: relayFinding(
      input.commitments.map(({ lane }) => ({
        fate: lane.sinceHandover,
        mark: lane.knots.find(({ on }) => on === administration?.dayZero)?.mark ?? null,
      })),
      administration && { ...administration, hasGate, isRenewed },
    ),
    gap: gapFinding(input.commitments, gapOf(input)),
    documents: documentsOf(input),
    isSimulated: input.profile.isSimulated,
  }
}
