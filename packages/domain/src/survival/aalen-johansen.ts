import { nextIncidence, nextSurvival, noneOfCause, nothingEnded } from './greenwood.ts'
import { logLogLimits, type ShareLimits } from './log-log-limits.ts'

/** How long one commitment was followed, and what ended it. */
export interface TimedEnd<Cause extends string = string> {
  /** Days from day zero, 0 or more. */
  readonly time: number
  /** Null: still alive when last seen (censored). On one day, ends come before that. */
  readonly cause: Cause | null
}

/** So many followed as long, to the same end. */
export interface CountedEnd<Cause extends string = string> extends TimedEnd<Cause> {
  /** A whole number, 1 or more. */
  readonly cases: number
}

/** Holds from its `time` until that of the next step. `low` and `high` are 95 % limits, as `logLogLimits`. */
interface CurveStep extends ShareLimits {
  /** Days from day zero. */
  readonly time: number
  /** Neither ended nor censored before `time`. */
  readonly atRisk: number
  /** Ends on `time`: in survival of any cause, in an incidence of its own. */
  readonly events: number
  readonly variance: number
}

export interface SurvivalStep extends CurveStep {
  /** Censored on `time`. */
  readonly censored: number
  /** Share not ended, 0–1. */
  readonly survival: number
}

export interface IncidenceStep extends CurveStep {
  /** Share ended by this cause, 0–1. */
  readonly incidence: number
}

/** Step functions with a step on each day anything ended or was censored; before the first they are 1 and 0. */
export interface CumulativeIncidence<Cause extends string = string> {
  readonly n: number
  readonly survival: readonly SurvivalStep[]
  readonly incidence: Readonly<Record<Cause, readonly IncidenceStep[]>>
}

interface Day {
  readonly time: number
  readonly atRisk: number
  readonly ended: number
  readonly endedBy: ReadonlyMap<string, number>
  readonly censored: number
}

const sumOf = (observations: readonly CountedEnd[]): number =>
  observations.reduce((sum, { cases }) => sum + cases, 0)

const daysOf = (observations: readonly CountedEnd[]): Day[] => {
  let atRisk = sumOf(observations)
  return [...Map.groupBy(observations, ({ time }) => time)]
    .toSorted(([a], [b]) => a - b)
    .map(([time, ofDay]) => {
      const endedBy = new Map<string, number>()
      for (const { cause, cases } of ofDay)
        if (cause !== null) endedBy.set(cause, (endedBy.get(cause) ?? 0) + cases)
      const left = sumOf(ofDay)
      const ended = [...endedBy.values()].reduce((sum, cases) => sum + cases, 0)
      const day = { time, atRisk, ended, endedBy, censored: left - ended }
      atRisk -= left
      return day
    })
}

const survivalSteps = (days: readonly Day[]): SurvivalStep[] => {
  let share = nothingEnded
  return days.map(({ time, atRisk, ended, censored }) => {
    share = nextSurvival(share, atRisk, ended)
    const { survival, variance } = share
    const limits = logLogLimits(survival, variance)
    return { time, atRisk, events: ended, censored, survival, variance, ...limits }
  })
}

const incidenceSteps = (days: readonly Day[], cause: string): IncidenceStep[] => {
  let overall = nothingEnded
  let share = noneOfCause
  return days.map(({ time, atRisk, ended, endedBy }) => {
    const events = endedBy.get(cause) ?? 0
    share = nextIncidence(share, overall, atRisk, ended, events)
    overall = nextSurvival(overall, atRisk, ended)
    const { incidence, variance } = share
    return { time, atRisk, events, incidence, variance, ...logLogLimits(incidence, variance) }
  })
}

const refuseUnusable = (observations: readonly CountedEnd[], causes: readonly string[]): void => {
  for (const { time, cause, cases } of observations) {
    if (!Number.isFinite(time) || time < 0)
      throw new RangeError(`Not a number of days after day zero: ${time}`)
    if (!Number.isInteger(cases) || cases < 1) throw new RangeError(`Not a number of cases: ${cases}`)
    if (cause !== null && !causes.includes(cause)) throw new RangeError(`Not one of the causes: ${cause}`)
  }
}

/**
 * Cumulative incidence of each cause while the others compete (Aalen–Johansen), and the share not ended of any
 * cause (Kaplan–Meier). Each of `causes` gets a curve, also one that never happened; with nobody observed there
 * are no steps. Incidences and survival add up to 1 at every step. Order means nothing, nor whether cases that are
 * alike are counted or listed.
 *
 * Variance: Greenwood's for survival, and its extension to several causes for incidences (`greenwood.ts`). R's
 * `survfit` reports the infinitesimal jackknife when there are several causes; as everybody starts alive on day
 * zero with equal weight, that is the same number (one observation's influences on two days sum to nothing over
 * the observations). The fixtures hold the two against each other, and this against both, to 1e-9.
 *
 * Source: DOMAIN "Survival after a transition"; Aalen & Johansen 1978; Kaplan & Meier 1958.
 * @throws RangeError on a time that is negative or not a number, on a number of cases that is none, and on a cause that
 * is not among `causes`.
 */
export const aalenJohansen = <Cause extends string>(
  observations: readonly CountedEnd<Cause>[],
  causes: readonly Cause[],
): CumulativeIncidence<Cause> => {
  refuseUnusable(observations, causes)
  const days = daysOf(observations)
  const curves = causes.map((cause) => [cause, incidenceSteps(days, cause)] as const)
  return {
    n: sumOf(observations),
    survival: survivalSteps(days),
    incidence: Object.fromEntries(curves) as Record<Cause, IncidenceStep[]>,
  }
}
