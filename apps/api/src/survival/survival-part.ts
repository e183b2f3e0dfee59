import {
  aalenJohansen,
  type CountedTime,
  type CumulativeIncidence,
  type DayZeroStanding,
  type EndCause,
  endCauses,
  firstDayBelow,
  numberAtRisk,
  smallRiskSetBelow,
  stepAt,
  summariseOutcomes,
  type SurvivalBounds,
  type SurvivalHorizon,
  survivalHorizons,
} from '@estafet/domain'
import type { CountedCases } from './survival-counts.read.ts'

/** Months under the picture at which those still followed are counted. */
const readMonths = [0, 6, 12, 18, 24, 36] as const

/** A curve counts days, so a month is a twelfth of a year of 365.25 days. */
const daysIn = (months: number): number => Math.round((months * 365.25) / 12)

/** 95 % limits of a share in 0–1; null where the data say nothing about them. */
type Limits = Pick<SurvivalBounds, 'low' | 'high'>

/** Cumulative incidence of `lapsed` while the other ends compete. */
export interface LapseCurve {
  /** Holds from its `time`, in days from day zero, to that of the next; 0 before the first. Only where it rises. */
  readonly steps: readonly (Limits & {
    readonly time: number
    readonly share: number
    readonly events: number
    readonly atRisk: number
  })[]
  /** Still followed, neither ended nor last seen before, at so many months; and the curve there. */
  readonly readings: readonly (Limits & {
    readonly months: number
    readonly days: number
    /** Null where nobody is followed any more: the curve says nothing there. */
    readonly share: number | null
    readonly atRisk: number
    readonly isSmall: boolean
  })[]
  /** The first day on which fewer than ten are followed: from there on the curve is greyed. */
  readonly smallFromDay: number
  /** The last day anybody was followed; null with nobody at risk. The curve says nothing of later days. */
  readonly followedDays: number | null
  /** First ends, by cause. */
  readonly ends: Readonly<Record<EndCause, number>>
  /** Of these, how many a later sign of life took back. */
  readonly takenBack: number
}

/** Survival of one set of commitments, each counted once for each transition it was there for. */
export interface SurvivalPart {
  readonly standings: Readonly<Record<DayZeroStanding, number>>
  /** Cases at risk, the n of everything here but bounds, which have their own. */
  readonly atRisk: number
  /** Different commitments among them, and different transitions. */
  readonly commitments: number
  readonly transitions: number
  readonly isSmall: boolean
  readonly bounds: readonly (SurvivalBounds & {
    readonly months: SurvivalHorizon
    readonly isSmall: boolean
  })[]
  readonly curve: LapseCurve
}

const readingsOf = ({ survival, incidence }: CumulativeIncidence<EndCause>): LapseCurve['readings'] =>
  readMonths.map((months) => {
    const days = daysIn(months)
    const atRisk = numberAtRisk(survival, days)
    const step = atRisk === 0 ? null : stepAt(incidence.lapsed, days)
    return {
      months,
      days,
      share: atRisk === 0 ? null : (step?.incidence ?? 0),
      low: step?.low ?? null,
      high: step?.high ?? null,
      atRisk,
      isSmall: atRisk < smallRiskSetBelow,
    }
  })

const countOf = (times: readonly CountedTime[]): number => times.reduce((sum, { cases }) => sum + cases, 0)

const curveOf = (times: readonly CountedTime[]): LapseCurve => {
  const curves = aalenJohansen(times, endCauses)
  const endedBy = (cause: EndCause) => countOf(times.filter((each) => each.cause === cause))
  return {
    steps: curves.incidence.lapsed
      .filter(({ events }) => events > 0)
      .map(({ time, events, atRisk, incidence, low, high }) => ({
        time,
        events,
        atRisk,
        share: incidence,
        low,
        high,
      })),
    readings: readingsOf(curves),
    smallFromDay: firstDayBelow(curves.survival, smallRiskSetBelow),
    followedDays: curves.survival.at(-1)?.time ?? null,
    ends: Object.fromEntries(endCauses.map((cause) => [cause, endedBy(cause)])) as Record<EndCause, number>,
    takenBack: countOf(times.filter(({ isEndTakenBack }) => isEndTakenBack)),
  }
}

/** Counts, bounds and curve of the cases. Source: DOMAIN "Survival after a transition". */
export const partOf = ({ outcomes, commitments, transitions }: CountedCases): SurvivalPart => {
  const { standings, bounds, times } = summariseOutcomes(outcomes)
  return {
    standings,
    atRisk: standings.at_risk,
    commitments,
    transitions,
    isSmall: standings.at_risk < smallRiskSetBelow,
    bounds: survivalHorizons.map((months) => ({
      months,
      ...bounds[months],
      isSmall: bounds[months].n < smallRiskSetBelow,
    })),
    curve: curveOf(times),
  }
}
