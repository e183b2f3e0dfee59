import type { IsoDay } from './facts.ts'
import { addMonths } from './iso-day.ts'
import { type EndedHow, endedHows } from './life-record.ts'
import type { ContinuityDecisionKind, DatePrecision, Delivery, SightingState } from './vocabulary.ts'

/**
 * How long one sign of life vouches for a commitment: the RKPD and APBD run by the year, so a year is the
 * longest silence that is normal. A rule of this product, shown on /metode.
 */
export const vouchingMonths = 12

export const laneKinds = ['evidenced', 'claimed', 'unknown', 'dormant', 'paused'] as const
export type LaneKind = (typeof laneKinds)[number]

/** Days `[from, to)`; the last one of a lane includes its `to`, so a sign of today makes one of no length. */
export interface LaneSegment {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly kind: LaneKind
}

/** The fact a sign is, so that its sources can be found. */
export interface LaneFact {
  readonly type: 'sighting' | 'report' | 'decision'
  readonly id: number
}

/** What the strongest fact of one day says; an ending outranks a pause, which outranks dormancy and life. */
export interface LaneSign {
  readonly on: IsoDay
  readonly says: EndedHow | Exclude<LaneKind, 'unknown'>
  /** How exactly the day is known. */
  readonly precision: DatePrecision
  readonly fact: LaneFact
}

export interface Lane {
  readonly segments: readonly LaneSegment[]
  /** The facts the segments rest on, one a day, oldest first, endings that were later revived included. */
  readonly signs: readonly LaneSign[]
  readonly end: { readonly on: IsoDay; readonly how: EndedHow } | null
}

export interface LaneFacts {
  readonly startedOn: IsoDay | null
  readonly sightings: readonly {
    readonly id: number
    readonly sightedOn: IsoDay
    /** Left out: to the day. */
    readonly precision?: DatePrecision
    readonly state: SightingState
  }[]
  readonly reports: readonly {
    readonly id: number
    readonly reportedOn: IsoDay
    readonly hasEvidence: boolean
    readonly delivery: Delivery
  }[]
  readonly decisions: readonly {
    readonly id: number
    readonly decidedOn: IsoDay
    readonly decision: ContinuityDecisionKind
  }[]
}

interface DatedSign extends LaneSign {
  /** Only somebody seeing it at work, or a decision, revives an ended commitment; the city's own report does not. */
  readonly revives: boolean
}

const strength: readonly LaneSign['says'][] = ['claimed', 'evidenced', 'dormant', 'paused', ...endedHows]

const isEnding = (says: LaneSign['says']): says is EndedHow => (endedHows as readonly string[]).includes(says)

const signOfSighting = (state: SightingState): LaneSign['says'] =>
  state === 'active' || state === 'renamed' ? 'evidenced' : state

// A city that withdraws a commitment says that it stopped, not how it ended.
const signOfReport = ({ delivery, hasEvidence }: LaneFacts['reports'][number]): LaneSign['says'] => {
  if (delivery === 'withdrawn') return 'dormant'
  return hasEvidence ? 'evidenced' : 'claimed'
}

// A decision is a document of its own, and ends a commitment as a sighting of the same thing does (`lifeRecord`).
const signOfDecision: Readonly<Record<ContinuityDecisionKind, LaneSign['says']>> = {
  continue: 'evidenced',
  continue_changed: 'evidenced',
  pause: 'paused',
  stop: 'stopped',
  merged: 'absorbed',
  completed_before: 'completed_closed',
}

const byId = <Fact extends { readonly id: number }>(facts: readonly Fact[]): Fact[] =>
  facts.toSorted((a, b) => a.id - b.id)

const signsUntil = (facts: LaneFacts, asOf: IsoDay): DatedSign[] => {
  const sign = (
    type: LaneFact['type'],
    id: number,
    on: IsoDay,
    says: LaneSign['says'],
    precision: DatePrecision = 'day',
  ): DatedSign => ({
    on,
    says,
    precision,
    fact: { type, id },
    revives: says === 'evidenced' && type !== 'report',
  })
  // Of two that say the same, a sighting counts before a decision, that before a report, and the earlier id.
  const all = [
    ...byId(facts.sightings).map(({ id, sightedOn, state, precision }) =>
      sign('sighting', id, sightedOn, signOfSighting(state), precision),
    ),
    ...byId(facts.decisions).map(({ id, decidedOn, decision }) =>
      sign('decision', id, decidedOn, signOfDecision[decision]),
    ),
    ...byId(facts.reports).map((report) =>
      sign('report', report.id, report.reportedOn, signOfReport(report)),
    ),
  ]
  const strongestByDay = new Map<IsoDay, DatedSign>()
  for (const each of all) {
    const held = strongestByDay.get(each.on)
    const isStronger = held === undefined || strength.indexOf(each.says) > strength.indexOf(held.says)
    if (each.on <= asOf && isStronger) strongestByDay.set(each.on, each)
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
  let resting: 'unknown' | 'dormant' | 'paused' = 'unknown'
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
    resting = sign.says === 'dormant' || sign.says === 'paused' ? sign.says : 'unknown'
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
