import { addDays, type AnchorFactor, anchorFactors } from '@estafet/domain'
import { anchorBuilders, type HistoryAnchor, type HistoryFrame, type Strength } from './anchor-builders.ts'
import { lastSimulatedDay } from './commitment-life.ts'
import type { LivedCommitment } from './lived-commitment.ts'
import type { Draws } from '../prng.ts'

/** What became of a commitment says much of how firmly it was held, and not all. */
const strengthOf = (draws: Draws, { life }: LivedCommitment): Strength => {
  const draw = draws.fraction()
  const [weak, middle] = {
    lapsed: [0.35, 0.6],
    replaced: [0.4, 0.7],
    dormant: [0.45, 0.75],
    revived: [0.45, 0.8],
    named_after_leader: [0.5, 0.85],
    absorbed: [0.3, 0.7],
    renamed: [0.25, 0.65],
    completed_closed: [0.1, 0.45],
    steady: [0.18, 0.52],
  }[life.fate] as [number, number]
  return draw < weak ? 0 : draw < middle ? 1 : 2
}

// Law, plan and money are looked into first, and a name that is the leader's is never overlooked.
const lookedInto = (
  draws: Draws,
  { isNamedAfterLeader, wasNamedAfterLeader }: LivedCommitment,
): AnchorFactor[] => {
  const foremost = (['legal_basis', 'plan_anchoring', 'budget'] as const).filter(() => draws.chance(0.93))
  const name = isNamedAfterLeader === true || wasNamedAfterLeader ? (['non_personal_identity'] as const) : []
  const others = draws
    .shuffle(anchorFactors)
    .filter((factor) => ![...foremost, ...name].some((each) => each === factor))
  return [...foremost, ...name, ...others].slice(0, draws.between(5, 12))
}

/** Every anchor of one commitment, none begun after it was last at work. */
export const anchorHistory = (frame: HistoryFrame): HistoryAnchor[] => {
  const { draws, lived } = frame
  const strength = strengthOf(draws, lived)
  const known = lookedInto(draws, lived)
  const until = lived.life.quietUntil === null ? (lived.life.quietFrom ?? lastSimulatedDay) : lastSimulatedDay
  return anchorFactors
    .flatMap((factor): HistoryAnchor[] => {
      if (known.includes(factor)) return anchorBuilders[factor](frame, strength)
      const from = addDays(lived.startedOn, draws.between(90, 500))
      return draws.chance(0.2) ? [{ factor, level: null, from, expires: null }] : []
    })
    .filter(({ from }) => from <= until && from <= lastSimulatedDay)
}
