import type { IsoDay } from '@estafet/domain'
import type { Knot } from './relay-knots.ts'
import type { MilestoneMark } from './relay-milestones.ts'
import type { LaneRow, RelaySeries } from './relay-series.ts'
import type { Gate, SpellBox } from './relay-spells.ts'

/**
 * One thing a reader can point at or step to. `from` and `to` place it; a moment has both alike.
 * `id` is unique within its chart.
 */
export type RelayFact = { readonly id: string; readonly from: IsoDay; readonly to: IsoDay } & (
  | { readonly type: 'spell'; readonly spell: SpellBox }
  | { readonly type: 'unrecorded' }
  | { readonly type: 'gate'; readonly gate: Gate }
  | {
      readonly type: 'segment'
      readonly segment: LaneRow['segments'][number]
      readonly lastSignOn: IsoDay | null
    }
  | { readonly type: 'knot'; readonly knot: Knot }
  | { readonly type: 'rename'; readonly name: string }
  | { readonly type: 'end'; readonly end: LaneRow['ends'][number] }
  | { readonly type: 'milestone'; readonly milestone: MilestoneMark }
)

export interface FactRow {
  readonly key: string
  readonly facts: readonly RelayFact[]
}

const order: readonly RelayFact['type'][] = [
  'spell',
  'unrecorded',
  'segment',
  'gate',
  'knot',
  'rename',
  'milestone',
  'end',
]

const inTime = (facts: readonly RelayFact[]): readonly RelayFact[] =>
  facts.toSorted((a, b) =>
    a.from === b.from ? order.indexOf(a.type) - order.indexOf(b.type) : a.from < b.from ? -1 : 1,
  )

const leaderFacts = ({ spells, gates, unrecorded }: RelaySeries): readonly RelayFact[] =>
  inTime([
    ...spells.map((spell) => ({
      type: 'spell' as const,
      id: `spell-${spell.id}`,
      from: spell.from,
      to: spell.to,
      spell,
    })),
    ...unrecorded.map(({ from, to }) => ({
      type: 'unrecorded' as const,
      id: `unrecorded-${from}`,
      from,
      to,
    })),
    ...gates.map((gate) => ({
      type: 'gate' as const,
      id: `gate-${gate.on}`,
      from: gate.on,
      to: gate.on,
      gate,
    })),
  ])

const laneFacts = (row: LaneRow): readonly RelayFact[] => {
  const moment = (type: string, on: IsoDay) => ({ id: `${row.commitmentId}-${type}-${on}`, from: on, to: on })
  // A sign on the border speaks for the segment that begins there, but for the last one, which includes its end.
  const lastSignIn = (segment: LaneRow['segments'][number]): IsoDay | null => {
    const isLast = segment === row.segments.at(-1)
    const speaks = row.signs.filter(
      ({ says }) => says === segment.kind || (says === 'evidenced' && segment.kind === 'claimed'),
    )
    return speaks.findLast(({ on }) => on < segment.to || (isLast && on === segment.to))?.on ?? null
  }
  return inTime([
    ...row.segments.map((segment) => ({
      type: 'segment' as const,
      id: `${row.commitmentId}-segment-${segment.from}-${segment.kind}`,
      from: segment.from,
      to: segment.to,
      segment,
      lastSignOn: lastSignIn(segment),
    })),
    ...row.knots
      .filter((knot) => isDrawnKnot(row, knot))
      .map((knot) => ({ type: 'knot' as const, ...moment('knot', knot.on), knot })),
    ...row.renames.map(({ on, name }) => ({ type: 'rename' as const, ...moment('rename', on), name })),
    ...row.milestones.map((milestone) => ({
      type: 'milestone' as const,
      id: `${row.commitmentId}-milestone-${milestone.id}`,
      from: milestone.from,
      to: milestone.to,
      milestone,
    })),
    ...row.ends.map((end) => ({ type: 'end' as const, ...moment('end', end.on), end })),
  ])
}

/** A lane has no knot before it began, nor at a gate after it ended. */
export const isDrawnKnot = (row: LaneRow, { on, state }: Knot): boolean =>
  state !== 'not_begun' && !(state === 'ended' && row.ends.some((end) => end.on < on))

/** The rows a reader steps through: the leaders first, then one row a lane, each in order of time. */
export const factRows = (series: RelaySeries): readonly FactRow[] => [
  { key: 'leaders', facts: leaderFacts(series) },
  ...series.lanes.map((row) => ({ key: row.commitmentId, facts: laneFacts(row) })),
]
