interface Timed {
  readonly time: number
  readonly atRisk: number
}

/**
 * The step that holds at `time` (days from day zero): the last one on or before it. Null before the first, when
 * survival is still 1 and every incidence 0; after the last step a curve says nothing more than it said there.
 */
export const stepAt = <Step extends Timed>(steps: readonly Step[], time: number): Step | null =>
  steps.findLast((step) => step.time <= time) ?? null

/** How many are still followed at `time`, neither ended nor censored before it: the numbers under the picture. */
export const numberAtRisk = (steps: readonly Timed[], time: number): number =>
  steps.find((step) => step.time >= time)?.atRisk ?? 0

/**
 * The first day (from day zero) on which fewer than `fewest` are still followed: from there on a curve is greyed. 0
 * where there never were as many.
 */
export const firstDayBelow = (steps: readonly Timed[], fewest: number): number => {
  const last = steps.findLast((step) => step.atRisk >= fewest)
  return last === undefined ? 0 : last.time + 1
}
