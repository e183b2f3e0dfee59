import {
  type EndingState,
  endingStates,
  type LaneKind,
  laneKinds,
  type ScheduleStatus,
  scheduleStatuses,
  type TransitionKind,
  transitionKinds,
} from '@estafet/domain'
import { isDrawnKnot } from './relay-facts.ts'
import { type KnotState, knotStates } from './relay-knots.ts'
import type { RelaySeries } from './relay-series.ts'
import type { SpellLook } from './relay-spells.ts'

/** A sign of the legend and the key of its word. */
export type LegendEntry = { readonly word: string } & (
  | { readonly type: 'spell'; readonly name: SpellLook }
  | { readonly type: 'gate'; readonly name: TransitionKind }
  | { readonly type: 'lane'; readonly name: LaneKind }
  | { readonly type: 'knot'; readonly name: KnotState }
  | { readonly type: 'end'; readonly name: EndingState }
  | { readonly type: 'milestone'; readonly name: ScheduleStatus }
  | { readonly type: 'rename' | 'tick' | 'sign'; readonly name: null }
)

export interface LegendGroup {
  readonly group: 'leaders' | 'lanes' | 'handovers' | 'milestones'
  readonly entries: readonly LegendEntry[]
}

const looks: readonly SpellLook[] = ['solid', 'hatched', 'empty']

/** The legend holds what the chart holds: a sign nobody can find teaches nothing. */
export const legendEntries = ({ spells, gates, lanes }: RelaySeries): readonly LegendGroup[] => {
  const present = <T>(all: readonly T[], found: Iterable<T>) => {
    const seen = new Set(found)
    return all.filter((one) => seen.has(one))
  }
  const knots = lanes.flatMap((row) => row.knots.filter((knot) => isDrawnKnot(row, knot)))
  const milestones = lanes.flatMap((row) => row.milestones)
  const groups: readonly LegendGroup[] = [
    {
      group: 'leaders',
      entries: [
        ...present(
          looks,
          spells.map(({ look }) => look),
        ).map((name) => ({
          type: 'spell' as const,
          name,
          word: `relay.look.${name}`,
        })),
        ...present(
          transitionKinds,
          gates.map(({ kind }) => kind),
        ).map((name) => ({
          type: 'gate' as const,
          name,
          word: `relay.gate.${name}`,
        })),
      ],
    },
    {
      group: 'lanes',
      entries: [
        ...present(
          laneKinds,
          lanes.flatMap(({ segments }) => segments.map(({ kind }) => kind)),
        ).map((name) => ({
          type: 'lane' as const,
          name,
          word: `relay.lane.${name}`,
        })),
        ...present(
          endingStates,
          lanes.flatMap(({ ends }) => ends.map(({ how }) => how)),
        ).map((name) => ({
          type: 'end' as const,
          name,
          word: `vocabulary:endingStates.${name}`,
        })),
        ...(lanes.some(({ signs }) => signs.some(({ says }) => says === 'evidenced'))
          ? [{ type: 'sign' as const, name: null, word: 'relay.legend.sign' }]
          : []),
        ...(lanes.some(({ renames }) => renames.length > 0)
          ? [{ type: 'rename' as const, name: null, word: 'vocabulary:sightingStates.renamed' }]
          : []),
      ],
    },
    {
      group: 'handovers',
      entries: present(
        knotStates,
        knots.map(({ state }) => state),
      ).map((name) => ({
        type: 'knot' as const,
        name,
        word: `relay.knot.${name}`,
      })),
    },
    {
      group: 'milestones',
      entries: [
        ...(milestones.some(({ originalDueOn }) => originalDueOn !== null)
          ? [{ type: 'tick' as const, name: null, word: 'relay.legend.thread' }]
          : []),
        ...present(
          scheduleStatuses,
          milestones.map(({ schedule }) => schedule),
        ).map((name) => ({
          type: 'milestone' as const,
          name,
          word: `vocabulary:scheduleStatuses.${name}`,
        })),
      ],
    },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}
