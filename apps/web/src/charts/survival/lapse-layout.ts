import type { LapsePanel, LapseReading, LapseStep } from './survival-input.ts'

/** The curve is drawn for three years, as far as the numbers under it are given. */
export const drawnDays = 1096

const ceilings = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1]

/** The share at the top of every panel: above all shares, and above all limits where they may be read. */
export const shareCeiling = (panels: readonly LapsePanel[]): number => {
  const highest = Math.max(
    0,
    ...panels.flatMap(({ steps, smallFromDay }) =>
      steps
        .filter(({ time }) => time <= drawnDays)
        .map(({ time, share, high }) => (time < smallFromDay ? (high ?? share) : share)),
    ),
  )
  return ceilings.find((ceiling) => highest <= ceiling) ?? 1
}

/** From days and shares to px. */
export interface LapseScale {
  readonly x: (days: number) => number
  readonly y: (share: number) => number
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/** A plot `width` × `height` px with its origin at the lower left; what lies above the ceiling stands on its edge. */
export const lapseScale = (width: number, height: number, ceiling: number): LapseScale => ({
  x: (days) => tenth((Math.min(days, drawnDays) / drawnDays) * width),
  y: (share) => tenth(height - (Math.min(share, ceiling) / ceiling) * height),
})

const nothingYet: LapseStep = { time: 0, share: 0, low: null, high: null }

/** The steps that hold between two days, the first cut off at `from`; `until` ends each. */
const stretches = (steps: readonly LapseStep[], from: number, to: number) => {
  const all = [nothingYet, ...steps]
  return all.flatMap((step, index) => {
    const start = Math.max(step.time, from)
    const until = Math.min(all[index + 1]?.time ?? to, to)
    return start < until ? [{ ...step, start, until }] : []
  })
}

/** The curve from day `from` to day `to` as a path; empty where there is nothing between. */
export const stepPath = (
  steps: readonly LapseStep[],
  from: number,
  to: number,
  { x, y }: LapseScale,
): string =>
  stretches(steps, from, to)
    .map(({ start, until, share }, index) => `${index === 0 ? `M${x(start)},` : 'V'}${y(share)}H${x(until)}`)
    .join('')

/** The band between the limits from day `from` to day `to`: a box a step, none where the data give no limits. */
export const bandPath = (
  steps: readonly LapseStep[],
  from: number,
  to: number,
  { x, y }: LapseScale,
): string =>
  stretches(steps, from, to)
    .flatMap(({ start, until, low, high }) =>
      low === null || high === null ? [] : [`M${x(start)},${y(high)}H${x(until)}V${y(low)}H${x(start)}Z`],
    )
    .join('')

/** Months at which the curve may be read, of any panel: all have the same. */
export const readMonths = (panels: readonly LapsePanel[]): readonly number[] =>
  panels[0]?.readings.map(({ months }) => months) ?? []

export const readingAt = (panel: LapsePanel, months: number): LapseReading | undefined =>
  panel.readings.find((reading) => reading.months === months)
