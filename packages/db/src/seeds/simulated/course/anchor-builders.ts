import { addDays, addMonths, type AnchorFactor, type AnchorLevel, type IsoDay } from '@estafet/domain'
import { lastSimulatedDay } from './commitment-life.ts'
import type { LivedCommitment } from './lived-commitment.ts'
import type { Draws } from '../prng.ts'

/** One anchor of a fictional commitment, before it is worded. */
export interface HistoryAnchor {
  readonly factor: AnchorFactor
  /** Null: looked into and not established. */
  readonly level: AnchorLevel | null
  readonly from: IsoDay
  readonly expires: IsoDay | null
  /** Of a plan in the gap between two heads: the RPD. */
  readonly isInterimPlan?: true
}

/** A medium-term plan of the region; the one of a gap is an RPD. */
export interface TermPlan {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly isInterim: boolean
}

export interface HistoryFrame {
  readonly draws: Draws
  readonly lived: LivedCommitment
  readonly termPlans: readonly TermPlan[]
  /** Days zero of changes and returns. */
  readonly dayZeros: readonly IsoDay[]
  /** Days a new head decided to continue it. */
  readonly continuedOn: readonly IsoDay[]
}

const toLevel = (value: number): AnchorLevel => Math.min(3, Math.max(0, value)) as AnchorLevel
const yearOf = (day: IsoDay): number => Number(day.slice(0, 4))
const endOfYear = (year: number): IsoDay => `${year}-12-31`

/** How firmly a commitment tends to be held. */
export type Strength = 0 | 1 | 2

type Builder = (frame: HistoryFrame, strength: Strength) => HistoryAnchor[]

const legalLadder: Builder = ({ draws, lived }, strength) => {
  const factor = 'legal_basis'
  if (strength === 0 && draws.chance(0.25))
    return [{ factor, level: 0, from: lived.startedOn, expires: null }]
  const decreeOn = addDays(lived.startedOn, draws.between(0, 90))
  const lapses = strength === 0 && draws.chance(0.35)
  const decree: HistoryAnchor = {
    factor,
    level: 1,
    from: decreeOn,
    expires: lapses ? endOfYear(yearOf(decreeOn) + draws.between(1, 3)) : null,
  }
  if (strength === 0) return [decree]
  const rule = addDays(decreeOn, draws.between(150, 620))
  const byLaw = strength === 2 && draws.chance(0.45)
  return [
    decree,
    { factor, level: 2, from: rule, expires: null },
    ...(byLaw
      ? [{ factor, level: 3 as const, from: addDays(rule, draws.between(360, 900)), expires: null } as const]
      : []),
  ]
}

const planned: Builder = ({ draws, lived, termPlans }, strength) => {
  const factor = 'plan_anchoring'
  const firstYear = yearOf(lived.startedOn)
  if (strength === 0 && draws.chance(0.3)) return [{ factor, level: 0, from: lived.startedOn, expires: null }]
  const yearly = (years: number): HistoryAnchor[] =>
    Array.from({ length: years }, (_, index) => ({
      factor,
      level: 1,
      from: index === 0 ? lived.startedOn : `${firstYear + index}-01-01`,
      expires: endOfYear(firstYear + index),
    }))
  if (strength === 0) return yearly(draws.between(1, 4))
  const from = addDays(lived.startedOn, draws.between(5, 60))
  const running = termPlans.findLast((plan) => plan.from <= from && plan.to > from)
  const level = strength === 2 ? 2 : draws.pick([1, 2] as const)
  // A yearly plan ends with its year, an agency's with the plan of the term.
  const expires = level === 2 && running !== undefined ? running.to : endOfYear(yearOf(from))
  const first: HistoryAnchor = { factor, level, from, expires }
  const later = termPlans
    .filter((plan) => plan.from > from)
    .filter(() => draws.chance(strength === 2 ? 0.95 : 0.6))
    .map(({ isInterim, ...plan }): HistoryAnchor => ({
      factor,
      level: isInterim || strength === 2 ? 3 : draws.pick([2, 3] as const),
      from: plan.from,
      expires: plan.to,
      ...(isInterim ? { isInterimPlan: true as const } : {}),
    }))
  return [first, ...later]
}

const budgeted: Builder = ({ draws, lived }, strength) => {
  const factor = 'budget'
  const firstYear = yearOf(lived.startedOn)
  if (strength === 0 && draws.chance(0.2)) return [{ factor, level: 0, from: lived.startedOn, expires: null }]
  const years: HistoryAnchor[] = []
  for (let year = firstYear; year <= yearOf(lastSimulatedDay); year++) {
    const from = year === firstYear ? lived.startedOn : `${year}-01-01`
    if (strength === 0 && year === firstYear) years.push({ factor, level: 1, from, expires: endOfYear(year) })
    else if (strength === 2 && draws.chance(0.12)) {
      years.push({ factor, level: 3, from, expires: endOfYear(year + 2) })
      year += 2
    } else if (draws.chance([0.4, 0.85, 0.97][strength] ?? 0))
      years.push({ factor, level: 2, from, expires: endOfYear(year) })
  }
  return years
}

const named: Builder = ({ draws, lived }) => {
  const factor = 'non_personal_identity'
  const { startedOn, life, wasNamedAfterLeader, isNamedAfterLeader } = lived
  const neutral = () => draws.pick([1, 2, 2, 3] as const)
  if (isNamedAfterLeader === true) return [{ factor, level: 0, from: startedOn, expires: null }]
  if (life.renamedOn !== null && wasNamedAfterLeader)
    return [
      { factor, level: 0, from: startedOn, expires: null },
      { factor, level: draws.pick([2, 3] as const), from: life.renamedOn, expires: null },
    ]
  const level = isNamedAfterLeader === null ? null : neutral()
  return [{ factor, level, from: startedOn, expires: null }]
}

const documented: Builder = ({ draws, lived, dayZeros, continuedOn }, strength) => {
  const factor = 'documentation'
  if (strength === 0 && draws.chance(0.5)) return [{ factor, level: 0, from: lived.startedOn, expires: null }]
  const handbook = addDays(lived.startedOn, draws.between(60, 300))
  const memoir = dayZeros.find((day) => day > addDays(handbook, 60))
  const confirmed = memoir === undefined ? undefined : continuedOn.find((day) => day > memoir)
  return [
    { factor, level: 1, from: handbook, expires: null },
    ...(memoir !== undefined && strength > 0
      ? [{ factor, level: 2, from: addDays(memoir, -draws.between(1, 20)), expires: null } as const]
      : []),
    ...(confirmed !== undefined && strength === 2
      ? [{ factor, level: 3, from: confirmed, expires: null } as const]
      : []),
  ]
}

/** Any other factor: a first level, perhaps a better one, and for the weak perhaps a worse one after a handover. */
const grown =
  (factor: AnchorFactor): Builder =>
  ({ draws, lived, dayZeros }, strength) => {
    const best = toLevel(strength + draws.between(-1, 1) + (draws.chance(0.35) ? 1 : 0))
    const first = toLevel(best - draws.between(0, 2))
    const from = addDays(lived.startedOn, draws.between(0, 150))
    const betterOn = addDays(from, draws.between(200, 800))
    const loss = dayZeros.find((day) => day > betterOn)
    const expires = factor === 'civil_society' && best === 2 ? addDays(addMonths(betterOn, 24), -1) : null
    return [
      { factor, level: first, from, expires: null },
      ...(best > first ? [{ factor, level: best, from: betterOn, expires }] : []),
      ...(loss !== undefined && best > 0 && draws.chance([0.5, 0.2, 0.05][strength] ?? 0)
        ? [{ factor, level: toLevel(best - 1), from: addDays(loss, draws.between(20, 200)), expires: null }]
        : []),
    ]
  }

/** How each factor of a commitment comes about. */
export const anchorBuilders: Readonly<Record<AnchorFactor, Builder>> = {
  legal_basis: legalLadder,
  plan_anchoring: planned,
  budget: budgeted,
  institutional_home: grown('institutional_home'),
  staffing: grown('staffing'),
  technology_data: grown('technology_data'),
  public_use: grown('public_use'),
  civil_society: grown('civil_society'),
  council_support: grown('council_support'),
  non_personal_identity: named,
  documentation: documented,
  monitoring: grown('monitoring'),
}
