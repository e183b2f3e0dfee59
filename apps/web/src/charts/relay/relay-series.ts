import {
  type ContinuityStatus,
  type EndingState,
  endingStates,
  type IsoDay,
  type Lane,
} from '@estafet/domain'
import { acrossGates } from './lane-across-gates.ts'
import { type Finding, relayFinding } from './relay-finding.ts'
import type { RelayInput, RelayLaneInput, RelayMilestoneInput } from './relay-input.ts'
import { type Knot, knotsOf, laneBegan } from './relay-knots.ts'
import { type MilestoneMark, milestoneMarks } from './relay-milestones.ts'
import { type DaySpan, relaySpan, yearTicks } from './relay-span.ts'
import { type Gate, gatesOf, type SpellBox, spellBoxes, unrecordedSpans } from './relay-spells.ts'

export interface LaneRow extends Pick<Lane, 'segments' | 'signs'> {
  readonly commitmentId: string
  readonly title: string
  readonly continuity: ContinuityStatus
  readonly aliases: RelayLaneInput['aliases']
  /** The last day a fact showed it alive. */
  readonly lastSeenOn: IsoDay | null
  /** Every ending seen; one that was followed by a revival is not the last word. */
  readonly ends: readonly { readonly on: IsoDay; readonly how: EndingState; readonly isRevived: boolean }[]
  readonly renames: readonly { readonly on: IsoDay; readonly name: string }[]
  readonly knots: readonly Knot[]
  readonly milestones: readonly MilestoneMark[]
  readonly undatedMilestones: readonly RelayMilestoneInput[]
}

export interface RelaySeries {
  readonly asOf: IsoDay
  readonly span: DaySpan
  readonly yearTicks: readonly IsoDay[]
  readonly spells: readonly SpellBox[]
  /** When nobody is recorded as leading. */
  readonly unrecorded: readonly DaySpan[]
  readonly gates: readonly Gate[]
  readonly lanes: readonly LaneRow[]
  readonly finding: Finding
  readonly isSimulated: boolean
}

const endsOf = ({ signs, end }: Lane): LaneRow['ends'] =>
  signs.flatMap(({ on, says }) => {
    const how = endingStates.find((state) => state === says)
    return how ? [{ on, how, isRevived: on !== end?.on }] : []
  })

const renamesOf = (lane: RelayLaneInput, { from, to }: DaySpan): LaneRow['renames'] => {
  const began = laneBegan(lane)
  return (
    lane.aliases
      .flatMap(({ name, fromOn }) => (fromOn === null ? [] : [{ on: fromOn, name }]))
      // The name it was born with is no renaming.
      .filter(({ on }) => (began === null || on > began) && on >= from && on <= to)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  )
}

const laneRow = (lane: RelayLaneInput, asOf: IsoDay, span: DaySpan, gates: readonly Gate[]): LaneRow => {
  const segments = acrossGates(lane, gates)
  const { marks, undated } = milestoneMarks(lane.milestones, asOf, span)
  const lastSign = lane.signs.findLast(({ says }) => says === 'evidenced' || says === 'claimed')
  return {
    commitmentId: lane.commitmentId,
    title: lane.title,
    continuity: lane.continuity,
    aliases: lane.aliases,
    segments,
    signs: lane.signs,
    lastSeenOn: lastSign?.on ?? null,
    ends: endsOf(lane),
    renames: renamesOf(lane, span).filter(({ on }) => on <= asOf),
    knots: knotsOf({ ...lane, segments }, gates),
    milestones: marks,
    undatedMilestones: undated,
  }
}

const endedBefore = (row: LaneRow, gate: Gate | undefined): boolean =>
  gate !== undefined && row.ends.some(({ on, isRevived }) => !isRevived && on < gate.on)

/** What became of it since the last handover; a renewal after that is no new start. */
const lastStateOf = (lane: RelayLaneInput | undefined, row: LaneRow, handovers: readonly Gate[]) =>
  lane && knotsOf({ ...lane, segments: row.segments }, handovers).at(-1)?.state

/**
 * Everything the relay chart and its table draw, in the order given. No pixel, no language, no clock.
 * Charts that stand under each other are given one span for all.
 */
export const relaySeries = (input: RelayInput, span: DaySpan = relaySpan(input)): RelaySeries => {
  const gates = gatesOf(input, span)
  const spells = spellBoxes(input, span)
  const lanes = input.lanes.map((lane) => laneRow(lane, input.asOf, span, gates))
  // The same person carrying on hands nothing over (`administrationStart` of the domain).
  const handovers = gates.filter(({ kind }) => kind !== 'renewal')
  const lastGate = handovers.at(-1)
  return {
    asOf: input.asOf,
    span,
    yearTicks: yearTicks(span),
    spells,
    unrecorded: unrecordedSpans(spells, input.asOf, span),
    gates,
    lanes,
    finding: relayFinding(
      lanes.map((row, index) => ({
        atLastGate: lastStateOf(input.lanes[index], row, handovers),
        endedBefore: endedBefore(row, lastGate),
      })),
      lastGate,
    ),
    isSimulated: input.isSimulated,
  }
}
