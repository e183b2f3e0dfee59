import type { MilestoneState } from './milestone-state.ts'

/** A milestone's weight (above 0) with what is known of it. */
export interface WeightedMilestone {
  readonly weight: number
  readonly state: Pick<MilestoneState, 'milestoneId' | 'delivery' | 'percent'>
}

export interface ExcludedMilestone {
  readonly milestoneId: number
  readonly why: 'withdrawn' | 'not_reported'
}

export interface Progress {
  /** 0–100, not rounded; null is unknown, never zero. */
  readonly percent: number | null
  /** Milestones the percent rests on. */
  readonly reported: number
  /** Milestones not withdrawn. */
  readonly counted: number
  /** Milestones left out of the percent, by id, each with why. */
  readonly excluded: readonly ExcludedMilestone[]
}

/**
 * Progress of a commitment: the weighted mean percent over its milestones that are reported and not withdrawn.
 * A milestone nobody reported on is left out and listed: what is unknown never counts as zero.
 * Source: DOMAIN "Progress".
 */
export const commitmentProgress = (milestones: readonly WeightedMilestone[]): Progress => {
  // Sums of fractions depend on their order, and the order of facts must not matter.
  const ordered = milestones.toSorted((a, b) => a.state.milestoneId - b.state.milestoneId)
  const excluded: ExcludedMilestone[] = []
  let reported = 0
  let weightSum = 0
  let weightedSum = 0
  for (const { weight, state } of ordered) {
    if (state.percent === null) {
      const why = state.delivery === 'withdrawn' ? 'withdrawn' : 'not_reported'
      excluded.push({ milestoneId: state.milestoneId, why })
      continue
    }
    reported += 1
    weightSum += weight
    weightedSum += weight * state.percent
  }
  return {
    percent: weightSum > 0 ? Math.min(100, weightedSum / weightSum) : null,
    reported,
    counted: ordered.length - excluded.filter(({ why }) => why === 'withdrawn').length,
    excluded,
  }
}
