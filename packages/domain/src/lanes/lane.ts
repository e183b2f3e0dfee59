import { startKnownOn } from '../commitment-state/continuity/begun.ts'
import { daySpan } from '../day-span.ts'
import type { CommitmentFacts, IsoDay, ReportFact } from '../facts.ts'
import { addMonths } from '../iso-day.ts'
import {
  type EndedHow,
  endedHows,
  type LifeEvent,
  lifeEvents,
  type LifeFacts,
  sightingSpan,
} from '../commitment-state/continuity/life-events.ts'
import { type Life, lifeAfter, unseenLife } from '../commitment-state/continuity/life-record.ts'
import type { DatePrecision } from '../vocabulary.ts'

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
  /** Whether it counts as a sign of life: of what is claimed, a report does, what only our own file says does not. */
  readonly showsLife: boolean
  /** How exactly the day is known. */
  readonly precision: DatePrecision
  /** Only known to be of this day at the latest: it may have been at any time before. */
  readonly isLatest?: true
  readonly fact: LaneFact
}

export interface Lane {
  readonly segments: readonly LaneSegment[]
  /** The facts the segments rest on, one a day, oldest first, endings that were later revived included. */
  readonly signs: readonly LaneSign[]
  readonly end: { readonly on: IsoDay; readonly how: EndedHow } | null
}

export interface LaneFacts
  extends Pick<LifeFacts, 'sightings'>, Pick<CommitmentFacts, 'startedOn' | 'startedPrecision'> {
  readonly reports: readonly (Pick<ReportFact, 'id' | 'milestoneId' | 'reportedOn' | 'delivery'> & {
    readonly hasEvidence: boolean
  })[]
  readonly decisions: readonly (LifeFacts['decisions'][number] & { readonly id: number })[]
}

type Step =
  | { readonly on: IsoDay; readonly kind: 'handover' }
  | { readonly on: IsoDay; readonly kind: 'claim'; readonly precision: DatePrecision; readonly id: number }
  | { readonly on: IsoDay; readonly kind: 'event'; readonly event: LifeEvent }

const claims = (facts: LaneFacts, asOf: IsoDay): Step[] =>
  facts.sightings.flatMap((sighting): Step[] => {
    const { id, isClaimed = false, state, precision = 'day' } = sighting
    const { first, last } = sightingSpan(sighting)
    const isLife = state === 'active' || state === 'renamed'
    return isClaimed && isLife && last <= asOf ? [{ on: first, kind: 'claim', precision, id }] : []
  })

const stepOrder: readonly Step['kind'][] = ['handover', 'claim', 'event']

const stepsUntil = (facts: LaneFacts, handovers: readonly IsoDay[], asOf: IsoDay): Step[] =>
  [
    ...lifeEvents(facts, asOf).map((event): Step => ({ on: event.on, kind: 'event', event })),
    ...claims(facts, asOf),
    ...handovers.filter((on) => on <= asOf).map((on): Step => ({ on, kind: 'handover' })),
  ].sort((a, b) => {
    if (a.on !== b.on) return a.on < b.on ? -1 : 1
    return stepOrder.indexOf(a.kind) - stepOrder.indexOf(b.kind)
  })

const strength: readonly LaneSign['says'][] = ['claimed', 'evidenced', 'dormant', 'paused', ...endedHows]
const firstOf: readonly LaneFact['type'][] = ['sighting', 'decision', 'report']

// Of two of one day that say the same, a sighting counts before a decision, that before a report, and the earlier id.
const isStronger = (a: LaneSign, b: LaneSign): boolean => {
  if (a.says !== b.says) return strength.indexOf(a.says) > strength.indexOf(b.says)
  if (a.showsLife !== b.showsLife) return a.showsLife
  if (a.fact.type !== b.fact.type) return firstOf.indexOf(a.fact.type) < firstOf.indexOf(b.fact.type)
  return a.fact.id < b.fact.id
}

const signOf = (facts: LaneFacts, event: LifeEvent): LaneSign | null => {
  const { says, by, index, on, precision, span } = event
  if (says === 'pause_over') return null
  const fact = { type: by, id: facts[`${by}s`][index]?.id ?? 0 }
  const isLatest = span.first < daySpan(on, precision).first
  if (says !== 'alive') return { on, says, showsLife: false, precision, ...(isLatest && { isLatest }), fact }
  const isBare = by === 'report' && facts.reports[index]?.hasEvidence !== true
  return { on, says: isBare ? 'claimed' : 'evidenced', showsLife: true, precision, fact }
}

/**
 * How a commitment's lane is drawn up to `asOf`: contiguous segments from the first known day (the start or the first
 * sign) to `asOf` or to the end. It tells the same life as `lifeRecord`. A sign of life vouches for at most
 * `vouchingMonths`, and never beyond a day on which the seat went to somebody else (`handoverDays`): from there the
 * line is unknown until something is seen again, as continuity status counts. A claim never thins what evidence still
 * vouches for. Facts after `asOf` and the order of facts change nothing.
 * Source: DOMAIN "Continuity status"; the year is our own.
 */
export const laneSegments = (facts: LaneFacts, asOf: IsoDay, handovers: readonly IsoDay[] = []): Lane => {
  const steps = stepsUntil(facts, handovers, asOf)
  const startOn = startKnownOn(facts)
  const first = [
    startOn !== null && startOn <= asOf ? facts.startedOn : null,
    steps.find(({ kind }) => kind !== 'handover')?.on,
  ]
    .filter((day) => day != null)
    .toSorted()[0]
  if (first === undefined || first > asOf) return { segments: [], signs: [], end: null }

  const segments: LaneSegment[] = []
  const signs: LaneSign[] = []
  let life: Life = unseenLife
  let cursor = first
  let evidencedUntil: IsoDay = first
  let claimedUntil: IsoDay = first
  let cutOn: IsoDay | null = null

  const draw = (kind: LaneKind, to: IsoDay) => {
    if (to <= cursor) return
    const last = segments.at(-1)
    if (last?.kind === kind) segments[segments.length - 1] = { ...last, to }
    else segments.push({ from: cursor, to, kind })
    cursor = to
  }
  const resting = (): LaneKind =>
    life.condition === 'dormant' || life.condition === 'paused' ? life.condition : 'unknown'
  const drawUntil = (day: IsoDay) => {
    draw('evidenced', evidencedUntil < day ? evidencedUntil : day)
    draw('claimed', claimedUntil < day ? claimedUntil : day)
    draw(resting(), day)
  }
  const cutAt = (on: IsoDay) => {
    evidencedUntil = claimedUntil = cutOn = on
  }
  const count = (sign: LaneSign) => {
    const last = signs.at(-1)
    if (last?.on !== sign.on) signs.push(sign)
    else if (isStronger(sign, last)) signs[signs.length - 1] = sign
  }
  const vouch = ({ on, says }: LaneSign) => {
    if (says === 'evidenced') evidencedUntil = addMonths(on, vouchingMonths)
    else if (says === 'claimed') claimedUntil = addMonths(on, vouchingMonths)
    else cutAt(on)
  }

  for (const step of steps) {
    if (step.kind !== 'event') {
      if (life.condition === 'ended' || step.on < cursor) continue
      if (step.kind === 'claim' && life.condition !== 'alive') continue
      drawUntil(step.on)
      if (step.kind === 'handover') {
        cutAt(step.on)
        continue
      }
      const { on, precision, id } = step
      const claim = {
        on,
        says: 'claimed',
        showsLife: false,
        precision,
        fact: { type: 'sighting', id },
      } as const
      count(claim)
      vouch(claim)
      continue
    }
    const before = life
    const after = lifeAfter(before, step.event)
    if (after === before) continue
    // A later word on the same end may correct how it ended, not when.
    if (before.condition === 'ended' && after.condition === 'ended') {
      const at = signs.findLastIndex(({ on }) => on === before.firstSeenEndedOn)
      const known = signs[at]
      if (known !== undefined && after.endedHow !== null) signs[at] = { ...known, says: after.endedHow }
      life = after
      continue
    }
    drawUntil(step.on)
    life = after
    const sign = signOf(facts, step.event)
    if (sign === null) cutAt(step.on)
    else {
      count(sign)
      vouch(sign)
    }
  }
  const { endedHow, firstSeenEndedOn } = life
  if (endedHow !== null && firstSeenEndedOn !== null)
    return { segments, signs, end: { on: firstSeenEndedOn, how: endedHow } }
  drawUntil(asOf)
  const now = asOf < evidencedUntil ? 'evidenced' : asOf < claimedUntil ? 'claimed' : resting()
  const isOfToday = cutOn === asOf ? segments.length > 0 || now !== 'unknown' : now !== 'unknown'
  if (isOfToday && segments.at(-1)?.kind !== now) segments.push({ from: asOf, to: asOf, kind: now })
  return { segments, signs, end: null }
}
