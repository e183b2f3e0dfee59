import { z95 } from '../z95.ts'

/** Whether the share is 0 or 1 but for rounding: nothing of the kind has happened, or nothing else. */
export const isNoneOrAll = (share: number): boolean => share < 1e-12 || share > 1 - 1e-12

/** 95 % limits of a share, in 0–1; null where the data say nothing about them. */
export interface ShareLimits {
  readonly low: number | null
  readonly high: number | null
}

/**
 * 95 % limits of a share in 0–1 with the given variance, symmetric on the scale log(−log share), so they never
 * leave (0, 1) and always hold the share. Null at a share of 0 or 1, where the scale has no end and the variance
 * is 0: nothing has happened yet, or nothing is left to happen. A width of 0 there would read as certainty.
 * Source: Kalbfleisch & Prentice 1980, "The Statistical Analysis of Failure Time Data"; for incidences Choudhury
 * 2002, "Non-parametric confidence interval estimation for competing risks analysis"; R `conf.type = 'log-log'`.
 */
export const logLogLimits = (share: number, variance: number): ShareLimits => {
  if (isNoneOrAll(share)) return { low: null, high: null }
  const logShare = Math.log(share)
  const spread = (z95 * Math.sqrt(variance)) / (share * Math.abs(logShare))
  return {
    low: Math.exp(logShare * Math.exp(spread)),
    high: Math.exp(logShare * Math.exp(-spread)),
  }
}
