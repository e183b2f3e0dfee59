import type { IsoDay } from './facts.ts'
import { addMonths } from './iso-day.ts'
import {
  type DatePrecision,
  type Delivery,
  type EndingState,
  endingStates,
  type SightingState,
} from './vocabulary.ts'

/**
 * How long one sign of life vouches for a commitment: the RKPD and APBD run by the year, so a year is the
 * longest silence that is normal. A rule of this product, shown on /metode.
 */
export const vouchingMonths = 12

export const laneKinds = ['evidenced', 'claimed', 'unknown', 'dormant'] as const
export type LaneKind = (typeof laneKinds)[number]

/** Days `[from, to)`; the last one of a lane includes its `to`, so a sign of today makes one of no length. */
export interface LaneSegment {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly kind: LaneKind
}

/** What the strongest fact of one day says; an ending outranks dormancy, which outranks life. */
export interface LaneSign {
  readonly on: IsoDay
  readonly says: EndingState | 'dormant' | 'evidenced' | 'claimed'
  /** How exactly the day is known. */
  readonly precision: DatePrecision
}

export interface Lane {
  readonly segments: readonly LaneSegment[]
  /** The facts the segments rest on, one a day, oldest first, endings that were later revived included. */
  readonly signs: readonly LaneSign[]
  readonly end: { readonly on: IsoDay; readonly how: EndingState } | null
}

export interface LaneFacts {
  readonly startedOn: IsoDay | null
  readonly sightings: readonly {
    readonly sightedOn: IsoDay
    /** Left out: to the day. */
    readonly precision?: DatePrecision
    readonly state: SightingState
  }[]
  readonly reports: readonly {
    readonly reportedOn: IsoDay
    readonly hasEvidence: boolean
    readonly delivery: Delivery
  }[]
}

interface DatedSign extends LaneSign {
  /** Only somebody seeing it at work revives an ended commitment; the city's own report does not. */
  readonly revives: boolean
}

const strength: readonly LaneSign['says'][] = ['claimed', 'evidenced', 'dormant', ...endingStates]

const isEnding = (says: LaneSign['says']): says is EndingState =>
  (endingStates as readonly string[]).includes(says)

const signOfSighting = (state: SightingState): LaneSign['says'] =>
  state === 'active' || state === 'renamed' ? 'evidenced' : state

const signsUntil = (facts: LaneFacts, asOf: IsoDay): DatedSign[] => {
  const all: DatedSign[] = [
    ...facts.sightings.map(({ sightedOn, state, precision = 'day' as const }) => {
      const says = signOfSighting(state)
      return { on: sightedOn, says, revives: says === 'evidenced', precision }
    }),
    // A city that withdraws a commitment says that it stopped, not how it ended.
    ...facts.reports.map(({ reportedOn, hasEvidence, delivery }) => ({
      on: reportedOn,
      says:
        delivery === 'withdrawn'
          ? ('dormant' as const)
          : hasEvidence
            ? ('evidenced' as const)
            : ('claimed' as const),
      revives: false,
      precision: 'day' as const,
    })),
  ]
  const strongestByDay = new Map<IsoDay, DatedSign>()
  for (const sign of all) {
    const held = strongestByDay.get(sign.on)
    const rank = strength.indexOf(sign.says) - (held ? strength.indexOf(held.says) : -1)
    if (sign.on <= asOf && (rank > 0 || (rank === 0 && sign.revives))) strongestByDay.set(sign.on, sign)
  }
  return [...strongestByDay.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * How a commitment's lane is drawn up to `asOf`: contiguous segments from the first known day (the start or
 * the first sign) to `asOf` or to the end. A sign of life vouches for at most `vouchingMonths`; a claim never
 * thins what evidence still vouches for. Facts after `asOf` and the order of facts change nothing.
 */
export const laneSegments = (facts: LaneFacts, asOf: IsoDay): Lane => {
  const signs = signsUntil(facts, asOf)
  const first = [facts.startedOn, signs[0]?.on].filter((day) => day != null).toSorted()[0]
  if (first === undefined || first > asOf) return { segments: [], signs: [], end: null }

  const segments: LaneSegment[] = []
  const counted: LaneSign[] = []
  let cursor = first
  let resting: 'unknown' | 'dormant' = 'unknown'
  let evidencedUntil: IsoDay = first
  let claimedUntil: IsoDay = first
  let end: Lane['end'] = null

  const draw = (kind: LaneKind, to: IsoDay) => {
    if (to <= cursor) return
    const last = segments.at(-1)
    if (last?.kind === kind) segments[segments.length - 1] = { ...last, to }
    else segments.push({ from: cursor, to, kind })
    cursor = to
  }
  const drawUntil = (day: IsoDay) => {
    draw('evidenced', evidencedUntil < day ? evidencedUntil : day)
    draw('claimed', claimedUntil < day ? claimedUntil : day)
    draw(resting, day)
  }

  for (const { revives, ...sign } of signs) {
    if (end && !revives) continue
    drawUntil(sign.on)
    counted.push(sign)
    end = isEnding(sign.says) ? { on: sign.on, how: sign.says } : null
    resting = sign.says === 'dormant' ? 'dormant' : 'unknown'
    if (sign.says === 'evidenced') evidencedUntil = addMonths(sign.on, vouchingMonths)
    else if (sign.says === 'claimed') claimedUntil = addMonths(sign.on, vouchingMonths)
    else evidencedUntil = claimedUntil = sign.on
  }
  if (end) return { segments, signs: counted, end }
  drawUntil(asOf)
  const today = counted.at(-1)
  if (today?.on === asOf && !isEnding(today.says) && segments.at(-1)?.kind !== today.says) {
    segments.push({ from: asOf, to: asOf, kind: today.says })
  }
  return { segments, signs: counted, end }
}
