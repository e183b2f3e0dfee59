import type { DayScale } from './day-scale.ts'
import { keelDepth, keelGap, keelReach } from '../picture/lane/firm-keel.tsx'
import type { LaneRow } from '../series/lane-row.ts'
import { type PlacedName, placeNames } from './name-places.ts'
import type { RelayFact } from '../series/relay-facts.ts'
import {
  milestoneTracks,
  namedBelow,
  placeGates,
  placeKnots,
  type PlacedSpell,
  placeSpells,
} from './relay-layout.ts'
import type { RelaySeries } from '../series/relay-series.ts'

/** Where a fact is drawn in its row. A stretch lies under the marks: a pointer means a mark first. */
export interface Mark {
  readonly left: number
  readonly right: number
  readonly y: number
  readonly isStretch: boolean
  /** Half the height of the ring around it. */
  readonly half: number
}

export interface PlacedRow {
  readonly height: number
  readonly lineY: number
  /** By the id of the fact. */
  readonly marks: ReadonlyMap<string, Mark>
  readonly names: readonly PlacedName[]
  /** Of the heads' row: the spell whose name stands below its box. */
  readonly namedBelow?: PlacedSpell | null
}

export const stripHeight = 24
/** Below the strip, where the last head is named there. */
export const nameLine = 16
const gateLevelHeight = 14
const trackHeight = 14

const at = (x: number, y: number, half = 11): Mark => ({ left: x, right: x, y, isStretch: false, half })
const along = (left: number, right: number, y: number, half = 15): Mark => ({
  left,
  right,
  y,
  isStretch: true,
  half,
})

export const placeLeaders = (
  { spells, gates, unrecorded }: Pick<RelaySeries, 'spells' | 'gates' | 'unrecorded'>,
  x: DayScale,
  chartWidth: number,
): PlacedRow => {
  const placedGates = placeGates(gates, x, chartWidth)
  const levels = Math.max(0, ...placedGates.map(({ level }) => level))
  const stripTop = 36 + levels * gateLevelHeight
  const lineY = stripTop + stripHeight / 2
  const placedSpells = placeSpells(spells, x)
  const below = namedBelow(placedSpells)
  const boxes = placedSpells.map(
    ({ spell, left, width }) => [`spell-${spell.id}`, along(left, left + width, lineY)] as const,
  )
  const gaps = unrecorded.map(({ from, to }) => [`unrecorded-${from}`, along(x(from), x(to), lineY)] as const)
  const glyphs = placedGates.map(
    (placed) =>
      [`gate-${placed.gate.on}`, at(placed.x, stripTop - 10 - placed.level * gateLevelHeight)] as const,
  )
  return {
    height: stripTop + stripHeight + (below === null ? 0 : nameLine) + 18,
    lineY,
    marks: new Map<string, Mark>([...boxes, ...gaps, ...glyphs]),
    names: [],
    namedBelow: below,
  }
}

export const placeLane = (
  row: LaneRow,
  facts: readonly RelayFact[],
  x: DayScale,
  width: number,
): PlacedRow => {
  const lineY = row.names.length > 0 ? 34 : 22
  const nameY = lineY - 17
  const names = placeNames(row.names, x, width)
  const keel = keelReach(row.firm)
  const tracks = milestoneTracks(row, x)
  const trackById = new Map(row.milestones.map(({ id }, index) => [id, tracks.trackOf[index] ?? 0]))
  const trackY = (track: number) => lineY + Math.max(20, keel + 9) + track * trackHeight
  const knotX = placeKnots(
    facts.flatMap((fact) => (fact.type === 'knot' ? [fact.from] : [])),
    x,
  )
  const markOf = (fact: RelayFact): Mark => {
    const [left, right] = [Math.min(x(fact.from), x(fact.to)), Math.max(x(fact.from), x(fact.to))]
    switch (fact.type) {
      case 'knot':
        return at(knotX.get(fact.from) ?? left, lineY, 12)
      case 'name':
        return at(names.find(({ name }) => name === fact.name)?.x ?? left, nameY, 10)
      case 'milestone':
        return {
          ...at(left, trackY(trackById.get(fact.milestone.id) ?? 0)),
          right,
        }
      case 'firm':
        return along(left, right, lineY + keelGap + keelDepth / 2, 9)
      case 'sign':
        return at(left, lineY, 8)
      case 'end':
        return at(left, lineY)
      default:
        return along(left, right, lineY)
    }
  }
  return {
    height: tracks.count === 0 ? lineY + Math.max(22, keel + 9) : trackY(tracks.count - 1) + 14,
    lineY,
    marks: new Map(facts.map((fact) => [fact.id, markOf(fact)])),
    names,
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
