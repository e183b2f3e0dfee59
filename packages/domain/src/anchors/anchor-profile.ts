import { type DaySpan, daySpan } from '../day-span.ts'
import type { AnchorFact, AnchorLevel, IsoDay } from '../facts.ts'
import { type AnchorFactor, anchorFactors } from '../vocabulary.ts'

/** A factor from this level up holds: it is firm. Source: DOMAIN "Anchor". */
export const firmFromLevel = 2

/**
 * What is known of one factor on a day. `unknown`: nothing is recorded, somebody looked and could not establish it, or
 * only a file of this product tells of it.
 * `expired`: the last day of the newest anchor has passed and nothing follows it in the record. Whether something
 * followed in the world is not known, so such a factor counts as unknown wherever bounds are drawn.
 */
export const anchorStandings = ['in_force', 'expired', 'unknown'] as const
export type AnchorStanding = (typeof anchorStandings)[number]

export interface FactorStanding<Anchor extends AnchorFact = AnchorFact> {
  readonly factor: AnchorFactor
  readonly standing: AnchorStanding
  /** The level in force, or of what has expired; null when unknown. */
  readonly level: AnchorLevel | null
  /** The newest anchor of the factor, whatever it says; a claim only where nothing else is recorded, null when nothing is. */
  readonly anchor: Anchor | null
}

/** The twelve factors in their order, and how many of them are firm: at least `firmLow`, at most `firmHigh`. */
export interface AnchorProfile<Anchor extends AnchorFact = AnchorFact> {
  readonly factors: readonly FactorStanding<Anchor>[]
  /** Factors in force at level 2 or 3. */
  readonly firmLow: number
  /** As if every factor were firm too that is unknown, or of which nothing is on record since its last day. */
  readonly firmHigh: number
  readonly unknown: number
  readonly expired: number
}

/** The days an anchor may be in force from; it is on record from the last of them. */
export const anchorSpan = ({ fromOn, fromPrecision = 'day' }: AnchorFact): DaySpan =>
  daySpan(fromOn, fromPrecision)

/** The day from which an anchor certainly holds. */
export const anchorHoldsFrom = (anchor: AnchorFact): IsoDay => anchorSpan(anchor).last

const isLater = (a: AnchorFact, b: AnchorFact): boolean => {
  const [own, other] = [anchorHoldsFrom(a), anchorHoldsFrom(b)]
  return own === other ? a.id > b.id : own > other
}

/** Whether an anchor rests on more than a file of this product. A claim neither holds a factor nor supersedes one. */
export const isEvidenced = ({ isClaimed }: AnchorFact): boolean => isClaimed !== true

const newestOf = <Anchor extends AnchorFact>(anchors: readonly Anchor[]): Anchor | null =>
  anchors.reduce<Anchor | null>(
    (newest, each) => (newest === null || isLater(each, newest) ? each : newest),
    null,
  )

const standingOf = <Anchor extends AnchorFact>(
  factor: AnchorFactor,
  anchor: Anchor | null,
  asOf: IsoDay,
): FactorStanding<Anchor> => {
  if (anchor === null || anchor.level === null || !isEvidenced(anchor))
    return { factor, standing: 'unknown', level: null, anchor }
  const isExpired = anchor.expiresOn !== null && anchor.expiresOn < asOf
  return { factor, standing: isExpired ? 'expired' : 'in_force', level: anchor.level, anchor }
}

/** Whether a factor holds on the day it was asked for. */
export const isFirm = ({ standing, level }: FactorStanding): boolean =>
  standing === 'in_force' && level !== null && level >= firmFromLevel

/** What holds of one factor at `asOf`; see `anchorProfile`. */
export const factorStanding = <Anchor extends AnchorFact>(
  anchors: readonly Anchor[],
  factor: AnchorFactor,
  asOf: IsoDay,
): FactorStanding<Anchor> => {
  const own = anchors.filter((anchor) => anchor.factor === factor && anchorHoldsFrom(anchor) <= asOf)
  return standingOf(factor, newestOf(own.filter(isEvidenced)) ?? newestOf(own), asOf)
}

/**
 * What holds one commitment in place at `asOf`, of its anchors in any order. Of each factor the newest anchor
 * certainly begun by then counts, of those that rest on more than a file of this product (of one day, the one recorded
 * last); an expiry is its last day in force. No weights: no evidence supports any. Source: DOMAIN "Anchor" (PSAT, Luke
 * et al. 2014; JPIP; Azevedo et al. 2022).
 */
export const anchorProfile = <Anchor extends AnchorFact>(
  anchors: readonly Anchor[],
  asOf: IsoDay,
): AnchorProfile<Anchor> => {
  const factors = anchorFactors.map((factor) => factorStanding(anchors, factor, asOf))
  const count = (standing: AnchorStanding) => factors.filter((each) => each.standing === standing).length
  const firmLow = factors.filter(isFirm).length
  const unknown = count('unknown')
  const expired = count('expired')
  return { factors, firmLow, firmHigh: firmLow + unknown + expired, unknown, expired }
}
