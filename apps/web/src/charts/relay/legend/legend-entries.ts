import {
  type EndedHow,
  continuityDecisions,
  endedHows,
  isDecided,
  type KnotMark,
  type LaneKind,
  laneKinds,
  type ScheduleStatus,
  scheduleStatuses,
  type TransitionKind,
  transitionKinds,
} from '@estafet/domain'
import { type Message, message } from '../../message.ts'
import type { LaneRow } from '../series/lane-row.ts'
import { type FirmSize, firmRangeOf, firmSizes } from '../series/relay-firm.ts'
import type { RelaySeries } from '../series/relay-series.ts'
import type { SpellLook } from '../series/relay-spells.ts'

/** In the order of the legend: what was decided, then the lack of a decision. */
const knotMarks: readonly KnotMark[] = [
  ...continuityDecisions,
  'alive_undecided',
  'undecided',
  'overdue',
  'never_decided',
  'not_asked',
]

/** A sign of the legend and its word. */
export type LegendEntry = { readonly word: Message } & (
  | { readonly type: 'spell'; readonly name: SpellLook }
  | { readonly type: 'gate'; readonly name: TransitionKind }
  | { readonly type: 'lane'; readonly name: LaneKind }
  | { readonly type: 'firm'; readonly name: FirmSize }
  | { readonly type: 'knot'; readonly name: KnotMark }
  | { readonly type: 'end'; readonly name: EndedHow }
  | { readonly type: 'milestone'; readonly name: ScheduleStatus }
  | { readonly type: 'firmUnknown' | 'rename' | 'tick' | 'sign'; readonly name: null }
)

export interface LegendGroup {
  readonly group: 'leaders' | 'lanes' | 'firm' | 'handovers' | 'milestones'
  readonly entries: readonly LegendEntry[]
}

const looks: readonly SpellLook[] = ['solid', 'hatched', 'empty']

const present = <T>(all: readonly T[], found: Iterable<T>): readonly T[] => {
  const seen = new Set(found)
  return all.filter((one) => seen.has(one))
}

const leaderEntries = ({ spells, gates }: Pick<RelaySeries, 'spells' | 'gates'>): readonly LegendEntry[] => [
  ...present(
    looks,
    spells.map(({ look }) => look),
  ).map((name) => ({ type: 'spell' as const, name, word: message(`relay.look.${name}`) })),
  ...present(
    transitionKinds,
    gates.map(({ kind }) => kind),
  ).map((name) => ({ type: 'gate' as const, name, word: message(`relay.gate.${name}`) })),
]

const laneEntries = (lanes: readonly LaneRow[]): readonly LegendEntry[] => [
  ...present(
    laneKinds,
    lanes.flatMap(({ segments }) => segments.map(({ kind }) => kind)),
  ).map((name) => ({ type: 'lane' as const, name, word: message(`relay.lane.${name}`) })),
  ...present(
    endedHows,
    lanes.flatMap(({ ends }) => ends.map(({ how }) => how)),
  ).map((name) => ({ type: 'end' as const, name, word: message(`vocabulary:endedHows.${name}`) })),
  ...(lanes.some(({ signs }) => signs.some(({ says }) => says === 'evidenced'))
    ? [{ type: 'sign' as const, name: null, word: message('relay.legend.sign') }]
    : []),
  ...(lanes.some(({ names }) => names.length > 0)
    ? [{ type: 'rename' as const, name: null, word: message('relay.legend.name') }]
    : []),
]

// All four sizes, as soon as one is drawn: a thickness means something only beside the others.
const firmEntries = (lanes: readonly LaneRow[]): readonly LegendEntry[] => {
  const spans = lanes.flatMap(({ firm }) => firm)
  if (spans.length === 0) return []
  return [
    ...firmSizes.map((name) => {
      const [low, high] = firmRangeOf[name]
      return { type: 'firm' as const, name, word: message('relay.legend.firmRange', { low, high }) }
    }),
    ...(spans.some(({ size, sizeAtMost }) => sizeAtMost > size)
      ? [{ type: 'firmUnknown' as const, name: null, word: message('relay.legend.firmUnknown') }]
      : []),
  ]
}

const knotEntries = (lanes: readonly LaneRow[]): readonly LegendEntry[] =>
  present(
    knotMarks,
    lanes.flatMap(({ knots }) => knots.flatMap(({ mark }) => (mark === null ? [] : [mark]))),
  ).map((name) => ({
    type: 'knot' as const,
    name,
    word: message(isDecided(name) ? `vocabulary:continuityDecisions.${name}` : `relay.knot.mark.${name}`),
  }))

const milestoneEntries = (lanes: readonly LaneRow[]): readonly LegendEntry[] => {
  const milestones = lanes.flatMap((row) => row.milestones)
  return [
    ...(milestones.some(({ originalDueOn }) => originalDueOn !== null)
      ? [{ type: 'tick' as const, name: null, word: message('relay.legend.thread') }]
      : []),
    ...present(
      scheduleStatuses,
      milestones.map(({ schedule }) => schedule),
    ).map((name) => ({
      type: 'milestone' as const,
      name,
      word: message(`vocabulary:scheduleStatuses.${name}`),
    })),
  ]
}

/** The legend holds what the charts hold: a sign nobody can find teaches nothing. */
export const legendEntries = (shown: readonly RelaySeries[]): readonly LegendGroup[] => {
  const lanes = shown.flatMap((series) => series.lanes)
  const leaders = leaderEntries({
    spells: shown.flatMap(({ spells }) => spells),
    gates: shown.flatMap(({ gates }) => gates),
  })
  const groups: readonly LegendGroup[] = [
    { group: 'leaders', entries: leaders },
    { group: 'lanes', entries: laneEntries(lanes) },
    { group: 'handovers', entries: knotEntries(lanes) },
    { group: 'firm', entries: firmEntries(lanes) },
    { group: 'milestones', entries: milestoneEntries(lanes) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}
