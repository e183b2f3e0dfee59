import {
  addDays,
  daysBetween,
  type IsoDay,
  type Measure,
  measureLimits,
  type TrendMeasure,
} from '@estafet/domain'
import type { TrendHandover, TrendPanel, TrendPoint } from './trend-input.ts'

type Range = readonly [low: number, high: number]

/** A place on the time axis: a day with its figure, or a handover, at which a line about one head ends. */
export interface TrendRow {
  /** Days from `epoch`. */
  readonly at: number
  readonly on: IsoDay
  readonly value: Measure | null
  readonly handover: TrendHandover | null
  /** The rate, or of bounds the part that is certain; null where there is none, or too few cases. */
  readonly line: number | null
  /** Of bounds: as if all unknown lived. */
  readonly top: number | null
  readonly range: Range | null
  /** The same where cases are few, and where a line leads there. */
  readonly fewLine: number | null
  readonly fewTop: number | null
  readonly fewRange: Range | null
}

const epoch = '2000-01-01'
/** A day as a number on the time axis. */
export const dayAt = (on: IsoDay): number => daysBetween(epoch, on)

const isTold = (value: Measure | null): value is Measure & { low: number; high: number } =>
  value !== null && value.missing === null && value.low !== null && value.high !== null

interface Place {
  readonly on: IsoDay
  readonly value: Measure | null
  readonly handover: TrendHandover | null
}

const nothing = { line: null, top: null, range: null } as const

const drawn = (value: Measure | null, isBounds: boolean) => {
  if (!isTold(value)) return nothing
  const range: Range = [value.low, value.high]
  return isBounds ? { line: value.low, top: value.high, range } : { line: value.rate, top: null, range }
}

/**
 * The panels from just before the first figure of any of them on: years of which nothing is told would push what is
 * into a corner. None where there is no figure at all.
 */
export const fromFirstFigure = (
  panels: readonly TrendPanel[],
  measure: TrendMeasure,
): readonly TrendPanel[] => {
  const starts = panels.flatMap(({ points }) => {
    const at = points.findIndex(({ measures }) => isTold(measures[measure]))
    const start = points[Math.max(0, at - 1)]
    return at === -1 || start === undefined ? [] : [start.on]
  })
  const [first] = starts.toSorted()
  if (first === undefined) return []
  return panels.map((panel) => ({ ...panel, points: panel.points.filter(({ on }) => on >= first) }))
}

/** Handovers between the first point and the last: those the picture marks. */
export const drawnHandovers = ({ points, handovers }: TrendPanel): readonly TrendHandover[] => {
  const [first, last] = [points[0], points.at(-1)]
  return first === undefined || last === undefined
    ? []
    : handovers.filter(({ on }) => on > first.on && on <= last.on)
}

/**
 * What the lines are drawn from, oldest first. Continuity is asked anew of each head, so that its line ends at a
 * handover; the other measures are of the city, whoever heads it, and run on. Where cases are few the figure is in the
 * fields for few, together with its neighbours, so that the line that leads there is drawn as one about few.
 */
export const trendRows = (panel: TrendPanel, measure: TrendMeasure): TrendRow[] => {
  const isBounds = measureLimits[measure] === 'bounds'
  const figures = panel.points.map(({ on, measures }): Place => ({
    on,
    value: measures[measure],
    handover: null,
  }))
  const breaks = isBounds
    ? drawnHandovers(panel).map((handover): Place => ({ on: handover.on, value: null, handover }))
    : []
  // What is known on the day of a handover is about the new head.
  const places = [...breaks, ...figures].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
  const isFew = (place: Place | undefined) => isTold(place?.value ?? null) && place?.value?.isSmall === true
  return places.map((place, index): TrendRow => {
    const { on, value, handover } = place
    const marks = drawn(value, isBounds)
    const leadsToFew = [place, places[index - 1], places[index + 1]].some(isFew)
    const few = leadsToFew ? marks : nothing
    const firm = isFew(place) ? nothing : marks
    return {
      at: dayAt(on),
      on,
      value,
      handover,
      ...firm,
      fewLine: few.line,
      fewTop: few.top,
      fewRange: few.range,
    }
  })
}

/** From the first day of any panel to the last: all stand on one axis. Null while no panel has a point. */
export const timeSpan = (panels: readonly TrendPanel[]): Range | null => {
  const days = panels.flatMap(({ points }) => points.map(({ on }) => dayAt(on)))
  return days.length === 0 ? null : [Math.min(...days), Math.max(...days)]
}

/** Room for the four figures of a year and a little air. */
const yearRoom = 44

/** The years to mark on an axis `width` px long, by their first day; every second or fifth where there is less room. */
export const yearTicks = ([from, to]: Range, width: number): IsoDay[] => {
  const [first, last] = [from, to].map((at) => Number(addDays(epoch, at).slice(0, 4)))
  const room = (365.25 / Math.max(1, to - from)) * width
  const step = [1, 2, 5, 10].find((years) => years * room >= yearRoom) ?? 10
  return Array.from({ length: (last ?? 0) - (first ?? 0) }, (_, index) => (first ?? 0) + 1 + index)
    .filter((year) => year % step === 0)
    .map((year) => `${year}-01-01`)
}

/** The last point with a figure before the newest handover with one before and after it. */
export interface TrendSpan {
  readonly before: TrendPoint | null
  readonly now: TrendPoint
  readonly handover: TrendHandover | null
}

/** What a sentence sets beside each other: the figure before the last handover, or the first of all, and the newest. */
export const trendSpan = (panel: TrendPanel, measure: TrendMeasure): TrendSpan | null => {
  const told = panel.points.filter(({ measures }) => isTold(measures[measure]))
  const now = panel.points.at(-1)
  if (now === undefined || told.at(-1) !== now) return null
  const handover = drawnHandovers(panel).at(-1) ?? null
  const before = told.filter(({ on }) => handover !== null && on < handover.on).at(-1)
  if (before !== undefined) return { before, now, handover }
  const first = measureLimits[measure] === 'bounds' ? undefined : told[0]
  return { before: first === undefined || first === now ? null : first, now, handover: null }
}
