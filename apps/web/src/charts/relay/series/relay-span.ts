import { addMonths, daysBetween, type IsoDay } from '@estafet/domain'
import type { RelayInput } from '../input/relay-input.ts'

export interface DaySpan {
  readonly from: IsoDay
  readonly to: IsoDay
}

const earliest = (days: readonly (IsoDay | null | undefined)[]): IsoDay | undefined =>
  days.filter((on) => on != null).toSorted()[0]

const startOfYear = (on: IsoDay): IsoDay => `${on.slice(0, 4)}-01-01`

/** A promise for 2045 must not squeeze the past: deadlines count up to this far ahead, later ones sit at the edge. */
const monthsAhead = 24

/**
 * The days the chart shows: from the start of the year before the first lane or deadline (one year of leader
 * before it gives the reader somebody to hand over), to `asOf` or the last deadline soon after it.
 */
export const relaySpan = ({ asOf, commitments, spells, transitions }: RelayInput): DaySpan => {
  const begun = earliest(
    commitments.flatMap(({ lane, milestones }) => [
      lane.segments[0]?.from ?? lane.end?.on,
      ...milestones.map(({ originalDueOn, completedOn }) => originalDueOn ?? completedOn),
    ]),
  )
  const ruled = earliest([
    ...spells.map(({ startedOn }) => startedOn),
    ...transitions.map((one) => one.inauguratedOn),
  ])
  const beforeFirst = begun && addMonths(begun, -12)
  const start =
    beforeFirst && ruled && ruled > beforeFirst ? ruled : (beforeFirst ?? ruled ?? addMonths(asOf, -12))
  const from = startOfYear(begun && begun < start ? begun : start)

  const horizon = addMonths(asOf, monthsAhead)
  const ahead = commitments
    .flatMap(({ milestones }) => milestones.flatMap(({ originalDueOn, dueOn }) => [originalDueOn, dueOn]))
    .filter((on) => on != null && on > asOf)
    .map((on) => ((on as IsoDay) > horizon ? horizon : (on as IsoDay)))
  return {
    from: from < asOf ? from : startOfYear(addMonths(asOf, -12)),
    to: [asOf, ...ahead].toSorted().at(-1) ?? asOf,
  }
}

export const isWithin = (on: IsoDay, { from, to }: DaySpan): boolean => from <= on && on <= to

/** The part of a stretch within the span; null where there is none. */
export const cutTo = ({ from, to }: DaySpan, span: DaySpan): DaySpan | null => {
  const cut = { from: from < span.from ? span.from : from, to: to > span.to ? span.to : to }
  // What lasts no day (a sign of the last one) counts when it lies within.
  return cut.from < cut.to || (from === to && isWithin(from, span)) ? cut : null
}

/** A line of the time axis; `count` is its year, or its months from day zero. */
export interface AxisTick {
  readonly on: IsoDay
  readonly count: number
}

/** The first of January of each year within the span. */
export const yearTicks = ({ from, to }: DaySpan): readonly AxisTick[] => {
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1)
  const last = Number(to.slice(0, 4))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    on: `${first + index}-01-01`,
    count: first + index,
  }))
}

const monthsApart = 6

/** Every half year from day zero, within the span; day zero itself among them. */
export const monthTicks = (dayZero: IsoDay, span: DaySpan): readonly AxisTick[] => {
  const reach = Math.ceil(
    Math.max(daysBetween(span.from, dayZero), daysBetween(dayZero, span.to), 0) / 28 / monthsApart,
  )
  return Array.from({ length: 2 * reach + 1 }, (_, index) => (index - reach) * monthsApart)
    .map((count) => ({ on: addMonths(dayZero, count), count }))
    .filter(({ on }) => isWithin(on, span))
}
