import { isInferred, type IsoDay } from '@estafet/domain'
import { type DayScale, dayScale } from './day-scale.ts'
import { letterWidth } from './fitted-text.ts'
import type { LaneRow } from '../series/lane-row.ts'
import type { RelaySeries } from '../series/relay-series.ts'
import type { AxisTick } from '../series/relay-span.ts'
import type { Gate, SpellBox } from '../series/relay-spells.ts'

/** Below this the title stands above its lane instead of beside it. */
const phoneBelow = 560
/** Room for half a mark at either side. */
const sidePadding = 12
/** A five-day vacancy is half a pixel on a decade; this much of it must show. */
const minSpellWidth = 5

export interface RelayLayout {
  readonly isPhone: boolean
  readonly titleWidth: number
  readonly chartWidth: number
  readonly x: DayScale
}

export const relayLayout = (series: RelaySeries, width: number): RelayLayout => {
  const isPhone = width < phoneBelow
  const titleWidth = isPhone ? 0 : Math.round(Math.min(280, Math.max(180, width * 0.27)))
  const chartWidth = Math.max(200, width - titleWidth)
  return { isPhone, titleWidth, chartWidth, x: dayScale(series.span, sidePadding, chartWidth - sidePadding) }
}

export interface PlacedSpell {
  readonly spell: SpellBox
  readonly left: number
  readonly width: number
}

/** Boxes in order; one too short to see takes its width from the one after it, so no two overlap. */
export const placeSpells = (spells: readonly SpellBox[], x: DayScale): readonly PlacedSpell[] => {
  let cursor = Number.NEGATIVE_INFINITY
  return spells.map((spell) => {
    const left = Math.max(cursor, x(spell.from))
    const width = Math.max(minSpellWidth, x(spell.to) - left)
    cursor = left + width
    return { spell, left, width }
  })
}

/** Letters of a short title before the name of who acts: “Pj”, “Wakil”. */
const titleLetters = 6
/** Room the name of a spell leaves at the ends of its box. */
export const namePadding = 10

/** The last box, where it is too short for the name of who heads the region: the name then stands below it. */
export const namedBelow = (boxes: readonly PlacedSpell[]): PlacedSpell | null => {
  const last = boxes.at(-1)
  if (last?.spell.personName == null) return null
  const letters = last.spell.personName.length + (last.spell.look === 'hatched' ? titleLetters : 0)
  return letters * letterWidth > last.width - namePadding ? last : null
}

export interface PlacedGate {
  readonly gate: Gate
  readonly x: number
  /** 0 is the lowest; gates within a glyph of each other climb. */
  readonly level: number
  readonly isLabelled: boolean
  /** The middle of its date: at the gate, or as near to it as the edges of the chart allow. */
  readonly labelX: number
}

const glyphWidth = 16
const labelWidth = { day: 74, about: 118 } as const

/** Room for the date of a gate, wider where it is only about that day. */
const gateLabelWidth = ({ precision }: Pick<Gate, 'precision'>): number =>
  isInferred(precision) ? labelWidth.about : labelWidth.day

const isHandover = ({ kind }: Gate) => Number(kind !== 'renewal')

/** Glyphs never cover each other; a date is written where there is room: handovers first, the latest first. */
export const placeGates = (
  gates: readonly Gate[],
  x: DayScale,
  chartWidth: number,
): readonly PlacedGate[] => {
  const labelX = (gate: Gate) => {
    const half = gateLabelWidth(gate) / 2
    return Math.max(half, Math.min(x(gate.on), chartWidth - half))
  }
  const labels: { readonly at: number; readonly width: number }[] = []
  const labelled = new Set<IsoDay>()
  for (const gate of gates.toReversed().toSorted((a, b) => isHandover(b) - isHandover(a))) {
    const label = { at: labelX(gate), width: gateLabelWidth(gate) }
    if (labels.some(({ at, width }) => Math.abs(at - label.at) < (width + label.width) / 2)) continue
    labels.push(label)
    labelled.add(gate.on)
  }
  let previous = { x: Number.NEGATIVE_INFINITY, level: 0 }
  return gates.map((gate) => {
    const at = x(gate.on)
    const level = at - previous.x < glyphWidth ? (previous.level + 1) % 2 : 0
    previous = { x: at, level }
    return { gate, x: at, level, isLabelled: labelled.has(gate.on), labelX: labelX(gate) }
  })
}

const knotWidth = 17

/** Knots of gates that nearly coincide stand side by side; the latest keeps its place. */
export const placeKnots = (days: readonly IsoDay[], x: DayScale): ReadonlyMap<IsoDay, number> => {
  const placed = new Map<IsoDay, number>()
  let limit = Number.POSITIVE_INFINITY
  for (const on of days.toSorted().toReversed()) {
    const at = Math.min(x(on), limit)
    placed.set(on, at)
    limit = at - knotWidth
  }
  return placed
}

/** Tracks for milestone threads, so that none crosses another; each as wide as its marks. */
export const milestoneTracks = (
  row: LaneRow,
  x: DayScale,
): { readonly trackOf: readonly number[]; readonly count: number } => {
  const freeFrom: number[] = []
  const trackOf = row.milestones.map(({ from, to }) => {
    const [left, right] = [Math.min(x(from), x(to)) - 7, Math.max(x(from), x(to)) + 7]
    const found = freeFrom.findIndex((free) => free <= left)
    const track = found === -1 ? freeFrom.length : found
    freeFrom[track] = right
    return track
  })
  return { trackOf, count: freeFrom.length }
}

/** Which ticks get a label: as many as fit, day zero among them, else counted from the last one. */
export const labelledTicks = (
  ticks: readonly AxisTick[],
  x: DayScale,
  minGap: number,
): readonly AxisTick[] => {
  const [first, second] = ticks
  if (first === undefined || second === undefined) return ticks
  const every = Math.max(1, Math.ceil(minGap / Math.max(1, x(second.on) - x(first.on))))
  const zero = ticks.findIndex(({ count }) => count === 0)
  const kept = zero === -1 ? ticks.length - 1 : zero
  return ticks.filter((_, index) => (index - kept) % every === 0)
}
