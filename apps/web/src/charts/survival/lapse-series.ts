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

type Range = readonly [low: number, high: number]

/** A day on which the curve steps, is cut or ends; each value holds until the next row. */
export interface LapseRow {
  /** Days from day zero. */
  readonly at: number
  /** What holds from this day on. */
  readonly step: LapseStep
  readonly isFew: boolean
  readonly share: number | null
  readonly range: Range | null
  /** The same where fewer than ten are followed. */
  readonly fewShare: number | null
  readonly fewRange: Range | null
}

const nothingYet: LapseStep = { time: 0, share: 0, low: null, high: null }

const rangeOf = ({ low, high }: LapseStep, ceiling: number): Range | null =>
  low === null || high === null ? null : [Math.min(low, ceiling), Math.min(high, ceiling)]

/**
 * What a curve is drawn from: it rises at each step, is cut where fewer than ten are followed, and ends with the last
 * day anybody was. What lies above the ceiling stands on its edge. The band is where there are limits: from the first
 * step until all have lapsed, so it begins once and ends once.
 */
export const lapseRows = (panel: LapsePanel, ceiling: number): LapseRow[] => {
  const { steps, smallFromDay, followedDays } = panel
  const end = Math.min(followedDays ?? 0, drawnDays)
  const cut = Math.min(smallFromDay, end)
  const days = [0, ...steps.map(({ time }) => time), cut, end].filter((day) => day <= end)
  return [...new Set(days)]
    .toSorted((a, b) => a - b)
    .map((at) => {
      const step = steps.findLast(({ time }) => time <= at) ?? nothingYet
      const before = steps.findLast(({ time }) => time < at) ?? nothingYet
      // The last row of a line carries on what held up to it.
      const drawn = (isLast: boolean) => {
        const { share } = isLast ? before : step
        const range = isLast ? null : rangeOf(step, ceiling)
        return { share: Math.min(share, ceiling), range: range ?? rangeOf(before, ceiling) }
      }
      const firm = at <= cut && cut > 0 ? drawn(at === cut) : { share: null, range: null }
      const few = at >= cut && cut < end ? drawn(at === end) : { share: null, range: null }
      return { at, step, isFew: at >= smallFromDay, ...firm, fewShare: few.share, fewRange: few.range }
    })
}

/** Months at which the curve may be read, of any panel: all have the same. */
export const readMonths = (panels: readonly LapsePanel[]): readonly number[] =>
  panels[0]?.readings.map(({ months }) => months) ?? []

export const readingAt = (panel: LapsePanel, months: number): LapseReading | undefined =>
  panel.readings.find((reading) => reading.months === months)
