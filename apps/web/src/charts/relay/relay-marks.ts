import type { DayScale } from './day-scale.ts'
import type { RelayFact } from './relay-facts.ts'
import { milestoneTracks, placeGates, placeKnots, placeSpells } from './relay-layout.ts'
import type { LaneRow, RelaySeries } from './relay-series.ts'

/** Where a fact is drawn in its row. A stretch lies under the marks: a pointer means a mark first. */
export interface Mark {
  readonly left: number
  readonly right: number
  readonly y: number
  readonly isStretch: boolean
}

export interface PlacedRow {
  readonly height: number
  readonly lineY: number
  /** By the id of the fact. */
  readonly marks: ReadonlyMap<string, Mark>
}

export const stripHeight = 24
const gateLevelHeight = 14
const trackHeight = 14

const at = (x: number, y: number): Mark => ({ left: x, right: x, y, isStretch: false })

export const placeLeaders = (
  { spells, gates, unrecorded }: Pick<RelaySeries, 'spells' | 'gates' | 'unrecorded'>,
  x: DayScale,
): PlacedRow => {
  const placedGates = placeGates(gates, x)
  const levels = Math.max(0, ...placedGates.map(({ level }) => level))
  const stripTop = 36 + levels * gateLevelHeight
  const lineY = stripTop + stripHeight / 2
  const boxes = placeSpells(spells, x).map(
    ({ spell, left, width }) =>
      [`spell-${spell.id}`, { left, right: left + width, y: lineY, isStretch: true }] as const,
  )
  const gaps = unrecorded.map(
    ({ from, to }) =>
      [`unrecorded-${from}`, { left: x(from), right: x(to), y: lineY, isStretch: true }] as const,
  )
  const glyphs = placedGates.map(
    (placed) =>
      [`gate-${placed.gate.on}`, at(placed.x, stripTop - 10 - placed.level * gateLevelHeight)] as const,
  )
  return {
    height: stripTop + stripHeight + 18,
    lineY,
    marks: new Map<string, Mark>([...boxes, ...gaps, ...glyphs]),
  }
}

export const placeLane = (row: LaneRow, facts: readonly RelayFact[], x: DayScale): PlacedRow => {
  const lineY = row.renames.length > 0 ? 32 : 22
  const tracks = milestoneTracks(row, x)
  const trackById = new Map(row.milestones.map(({ id }, index) => [id, tracks.trackOf[index] ?? 0]))
  const trackY = (track: number) => lineY + 20 + track * trackHeight
  const knotX = placeKnots(
    facts.flatMap((fact) => (fact.type === 'knot' ? [fact.from] : [])),
    x,
  )
  const markOf = (fact: RelayFact): Mark => {
    const [left, right] = [Math.min(x(fact.from), x(fact.to)), Math.max(x(fact.from), x(fact.to))]
    switch (fact.type) {
      case 'knot':
        return at(knotX.get(fact.from) ?? left, lineY)
      case 'rename':
        return at(left, lineY - 13)
      case 'milestone':
        return { left, right, y: trackY(trackById.get(fact.milestone.id) ?? 0), isStretch: false }
      case 'end':
        return at(left, lineY)
      default:
        return { left, right, y: lineY, isStretch: true }
    }
  }
  return {
    height: tracks.count === 0 ? lineY + 22 : trackY(tracks.count - 1) + 14,
    lineY,
    marks: new Map(facts.map((fact) => [fact.id, markOf(fact)])),
  }
}

/** Within this many pixels a finger means the mark, not the line below it (WCAG 2.5.8: targets of 24 px). */
const reach = 12

/** The fact a pointer in a row means: the nearest mark within reach, else the nearest stretch, else the nearest. */
export const nearestFact = (
  facts: readonly RelayFact[],
  { marks }: PlacedRow,
  pointer: { readonly x: number; readonly y: number },
): RelayFact | null => {
  const measured = facts
    .flatMap((fact) => {
      const mark = marks.get(fact.id)
      if (!mark) return []
      const sideways = Math.max(mark.left - pointer.x, 0, pointer.x - mark.right)
      return [{ fact, isStretch: mark.isStretch, distance: Math.hypot(sideways, mark.y - pointer.y) }]
    })
    .toSorted((a, b) => a.distance - b.distance)
  const near = measured.find(({ isStretch, distance }) => !isStretch && distance <= reach)
  return (near ?? measured.find(({ isStretch }) => isStretch) ?? measured[0])?.fact ?? null
}
