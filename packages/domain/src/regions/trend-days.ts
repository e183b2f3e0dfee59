import type { IsoDay } from '../facts.ts'
import { addDays, addMonths } from '../iso-day.ts'
import type { RegionMeasureName } from './region-measures.ts'

/** What is told of a region over time, of what regions are compared on. */
export const trendMeasures = [
  'on_time',
  'reporting',
  'continuity',
] as const satisfies readonly RegionMeasureName[]
export type TrendMeasure = (typeof trendMeasures)[number]

/** A trend has no more points than these: six years of quarters. */
export const mostTrendDays = 24

/** Quarters, half-years, years: each ends with the year. */
const steps = [3, 6, 12] as const

/** The ends of the periods of so many months from `first` to the day before `asOf`, oldest first. */
const periodEnds = (first: IsoDay, asOf: IsoDay, months: number): IsoDay[] => {
  const ends: IsoDay[] = []
  // Counted from the first of a month, which every month has.
  for (let start = `${first.slice(0, 4)}-01-01`; ; start = addMonths(start, months)) {
    const end = addDays(addMonths(start, months), -1)
    if (end >= asOf) return ends
    if (end >= first) ends.push(end)
  }
}

/**
 * The days a trend is told on, oldest first: the ends of quarters from `first` on, and `asOf` itself as the last. Where
 * there would be too many, the ends of half-years, or of years, and of those the latest. The days hang on the calendar
 * alone, so that the trends of two regions fall on the same ones.
 */
export const trendDays = (first: IsoDay, asOf: IsoDay): IsoDay[] => {
  if (first > asOf) return []
  const most = mostTrendDays - 1
  const choices = steps.map((months) => periodEnds(first, asOf, months))
  const ends = choices.find((each) => each.length <= most) ?? choices.at(-1) ?? []
  return [...ends.slice(-most), asOf]
}
