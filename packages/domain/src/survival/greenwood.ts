import { isNoneOrAll } from './log-log-limits.ts'

/**
 * Shares carried from one day to the next with their variance, under Greenwood's model: on each day the ends of
 * the causes are multinomial given those at risk, and days are independent. Carried forward like this no term
 * divides by those left over, so a day on which everybody ends needs no exception.
 * Source: Greenwood 1926; Aalen & Johansen 1978 (causes); Dinse & Larson 1986 (the same as one sum).
 */
export interface SurvivalShare {
  /** Not ended of any cause, 0–1. */
  readonly survival: number
  readonly variance: number
}

export interface IncidenceShare {
  /** Ended by the cause, 0–1. */
  readonly incidence: number
  readonly variance: number
  /** Of the incidence with survival. */
  readonly covariance: number
}

export const nothingEnded: SurvivalShare = { survival: 1, variance: 0 }
export const noneOfCause: IncidenceShare = { incidence: 0, variance: 0, covariance: 0 }

/** After a day with `ended` ends of any cause among `atRisk` (1 or more). */
export const nextSurvival = (before: SurvivalShare, atRisk: number, ended: number): SurvivalShare => {
  const { survival, variance } = before
  const rest = (atRisk - ended) / atRisk
  return {
    survival: survival * rest,
    variance: rest * rest * variance + (survival * survival * rest * (ended / atRisk)) / atRisk,
  }
}

/** After a day with `ended` ends of any cause, `ofCause` of them of this one; `overall` as before that day. */
export const nextIncidence = (
  before: IncidenceShare,
  overall: SurvivalShare,
  atRisk: number,
  ended: number,
  ofCause: number,
): IncidenceShare => {
  const hazard = ofCause / atRisk
  const rest = (atRisk - ended) / atRisk
  const chance = (overall.survival * overall.survival * hazard) / atRisk
  const carried = before.variance + 2 * hazard * before.covariance + hazard * hazard * overall.variance
  const incidence = before.incidence + overall.survival * hazard
  return {
    incidence,
    // Where all have ended by this cause every term cancels, but for rounding.
    variance: isNoneOrAll(incidence) ? 0 : Math.max(0, carried + chance * (1 - hazard)),
    covariance: rest * (before.covariance + hazard * overall.variance - chance),
  }
}
