import type { ScheduleStatus } from '../vocabulary.ts'
import { z95 } from '../z95.ts'

/** Below this many cases a rate is greyed, never hidden. */
export const smallSampleBelow = 5

/**
 * The 95 % score interval of a proportion, within [0, 1]; with n = 0 nothing is known: [0, 1].
 * Source: Wilson 1927, "Probable inference, the law of succession, and statistical inference".
 */
export const wilsonInterval = (successes: number, n: number): { low: number; high: number } => {
  if (n === 0) return { low: 0, high: 1 }
  const share = successes / n
  const scale = 1 + (z95 * z95) / n
  const centre = share + (z95 * z95) / (2 * n)
  const spread = z95 * Math.sqrt((share * (1 - share)) / n + (z95 * z95) / (4 * n * n))
  // At the ends rounding may step just past the share itself or the unit interval.
  return {
    low: Math.max(0, Math.min(share, (centre - spread) / scale)),
    high: Math.min(1, Math.max(share, (centre + spread) / scale)),
  }
}

/** A share with its n and 95 % interval, all in 0–1; `rate`, `low` and `high` are null without cases. */
export interface Rate {
  readonly numerator: number
  readonly denominator: number
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
  /** Fewer than 5 cases. */
  readonly isSmall: boolean
}

/**
 * On-time rate = met ÷ (met + met_late + late + very_late), over milestones. What is not due yet, has no
 * deadline or was withdrawn is not in the denominator. Source: DOMAIN "On-time rate"; interval Wilson 1927.
 */
export const onTimeRate = (counts: Readonly<Record<ScheduleStatus, number>>): Rate => {
  const numerator = counts.met
  const denominator = counts.met + counts.met_late + counts.late + counts.very_late
  const isSmall = denominator < smallSampleBelow
  if (denominator === 0) return { numerator, denominator, rate: null, low: null, high: null, isSmall }
  return {
    numerator,
    denominator,
    rate: numerator / denominator,
    ...wilsonInterval(numerator, denominator),
    isSmall,
  }
}
