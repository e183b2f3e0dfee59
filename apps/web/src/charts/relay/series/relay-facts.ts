import type { IsoDay, KnotMark } from '@estafet/domain'
import type { LaneEnd, LaneName, LaneRow, SeenSign, Stretch } from './lane-row.ts'
import type { FirmSpan } from './relay-firm.ts'
import type { RelaySource } from '../input/relay-input.ts'
import type { Knot } from './relay-knots.ts'
import type { MilestoneMark } from './relay-milestones.ts'
import type { RelaySeries } from './relay-series.ts'
import type { Gate, SpellBox } from './relay-spells.ts'

/** A knot that is drawn. */
export type DrawnKnot = Knot & { readonly mark: KnotMark }

/**
 * One thing a reader can point at or step to. `from` and `to` place it; a moment has both alike.
 * `id` is unique within its chart.
 */
export type RelayFact = { readonly id: string; readonly from: IsoDay; readonly to: IsoDay } & (
  | { readonly type: 'spell'; readonly spell: SpellBox }
  | { readonly type: 'unrecorded' }
  | { readonly type: 'gate'; readonly gate: Gate }
  | { readonly type: 'segment'; readonly segment: Stretch }
  | { readonly type: 'firm'; readonly firm: FirmSpan }
  | { readonly type: 'knot'; readonly knot: DrawnKnot }
  | { readonly type: 'sign'; readonly sign: SeenSign }
  | { readonly type: 'name'; readonly name: LaneName }
  | { readonly type: 'end'; readonly end: LaneEnd }
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
  'firm',
  'gate',
  'knot',
  'sign',
  'name',
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
  const stretch = (type: string, { from, to }: { readonly from: IsoDay; readonly to: IsoDay }) => ({
    id: `${row.commitmentId}-${type}-${from}`,
    from,
    to,
  })
  return inTime([
    ...row.segments.map((segment) => ({
      type: 'segment' as const,
      ...stretch(`segment-${segment.kind}`, segment),
      segment,
    })),
    ...row.firm.map((firm) => ({ type: 'firm' as const, ...stretch('firm', firm), firm })),
    ...row.knots.flatMap((knot) => {
      const { mark } = knot
      return mark === null
        ? []
        : [{ type: 'knot' as const, ...moment('knot', knot.on), knot: { ...knot, mark } }]
    }),
    ...row.signs.map((sign) => ({ type: 'sign' as const, ...moment('sign', sign.on), sign })),
    ...row.names.map((name, index) => ({ type: 'name' as const, ...moment(`name-${index}`, name.on), name })),
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

/** The rows a reader steps through: the leaders first, then one row a lane, each in order of time. */
export const factRows = (series: RelaySeries): readonly FactRow[] => [
  { key: 'leaders', facts: leaderFacts(series) },
  ...series.lanes.map((row) => ({ key: row.commitmentId, facts: laneFacts(row) })),
]

/** The document a fact rests on; a name and a stretch nobody led have none of their own. */
export const sourceOf = (fact: RelayFact): RelaySource | null => {
  switch (fact.type) {
    case 'spell':
      return fact.spell.source
    case 'gate':
      return fact.gate.source
    case 'segment':
      return fact.segment.kind === 'unknown' ? null : (fact.segment.lastSign?.source ?? null)
    case 'firm':
      return fact.firm.source
    case 'knot':
      return fact.knot.decision?.source ?? null
    case 'sign':
      return fact.sign.source
    case 'milestone':
      return fact.milestone.source
    case 'end':
      return fact.end.source
    case 'name':
    case 'unrecorded':
      return null
  }
}
