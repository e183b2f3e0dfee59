import { type Continuity, continuityStatus } from './continuity/continuity.ts'
import { countBy } from '../count-by.ts'
import { leastExact } from '../date-precision.ts'
import { daySpan } from '../day-span.ts'
import { type ClaimFacts, evidenceGrade, evidenceStatus } from './evidence-status.ts'
import type { CommitmentFacts, IsoDay, SpellFact } from '../facts.ts'
import {
  type MilestoneClock,
  type MilestoneState,
  milestoneState,
  openSchedule,
} from './schedule/milestone-state.ts'
import { openGap } from '../heads/open-gap.ts'
import { sightingKnownOn } from './continuity/life-events.ts'
import { newestDay, soonestDay } from './newest.ts'
import { officialStatus } from './official-status.ts'
import { commitmentProgress } from './schedule/progress.ts'
import { dueDay, scheduleChangesOn } from './schedule/schedule.ts'
import { spellTurns } from '../heads/spells.ts'
import { deriveInaugurations } from '../heads/transitions.ts'
import type {
  DatePrecision,
  EvidenceGrade,
  EvidenceStatus,
  OfficialStatus,
  ScheduleStatus,
} from '../vocabulary.ts'
import { scheduleStatuses } from '../vocabulary.ts'

/** Everything the product keeps of a commitment on a day: four statuses, never one number. */
export interface CommitmentState {
  readonly commitmentId: string
  readonly regionCode: string
  readonly official: OfficialStatus
  /** The official status was put together from milestones. */
  readonly officialIsDerived: boolean
  /** A reporting period of the region had opened by the day; else its silence answers nothing. */
  readonly isAsked: boolean
  /** 0–100; null is unknown. */
  readonly progressPercent: number | null
  readonly milestonesReported: number
  /** Milestones not withdrawn. */
  readonly milestonesCounted: number
  readonly evidence: EvidenceStatus
  readonly evidenceCounts: Readonly<Record<EvidenceGrade, number>>
  /** The worst of its milestones. */
  readonly schedule: ScheduleStatus
  /** Milestones by status. */
  readonly scheduleCounts: Readonly<Record<ScheduleStatus, number>>
  /** The earliest original deadline on or after the day among milestones not complete or withdrawn. */
  readonly nextDueOn: IsoDay | null
  /** How exactly it is known: as the least exact of the deadlines that may fall on that day. */
  readonly nextDuePrecision: DatePrecision | null
  readonly continuity: Continuity
  readonly lastReportedOn: IsoDay | null
  /** Latest report, sighting that is more than a claim, assessment or decision. */
  readonly lastActivityOn: IsoDay | null
  /** The next day on which this state could differ, by the calendar or by a fact already dated; null if none. */
  readonly staleOn: IsoDay | null
  /** By id. */
  readonly milestones: readonly MilestoneState[]
}

/** In which order the milestones give the headline: what is still open, or unknown, before what is over. */
const worstFirst = [
  'very_late',
  'late',
  'on_track',
  'outcome_unknown',
  'lapsed_with_commitment',
  'met_late',
  'met',
  'no_deadline',
  'withdrawn',
] as const satisfies readonly ScheduleStatus[]

const scheduleHeadline = (counts: Readonly<Record<ScheduleStatus, number>>): ScheduleStatus =>
  worstFirst.find((status) => counts[status] > 0) ?? 'no_deadline'

// What only a file of this product says is no news.
const activityDays = (facts: CommitmentFacts): IsoDay[] => [
  ...facts.reports.map(({ reportedOn }) => reportedOn),
  ...facts.sightings.filter(({ isClaimed }) => isClaimed !== true).map(sightingKnownOn),
  ...facts.assessments.map(({ assessedOn }) => assessedOn),
  ...facts.decisions.map(({ decidedOn }) => decidedOn),
]

const noClaims: ClaimFacts = { reports: [], evidence: [], assessments: [] }

// What is said of each milestone (of the whole: null), found once instead of once for each of them.
const claimsByMilestone = (facts: CommitmentFacts): ReadonlyMap<number | null, ClaimFacts> => {
  const claims = new Map<number | null, { [Kind in keyof ClaimFacts]: ClaimFacts[Kind][number][] }>()
  const of = (milestoneId: number | null) => {
    const known = claims.get(milestoneId)
    if (known !== undefined) return known
    const made = { reports: [], evidence: [], assessments: [] }
    claims.set(milestoneId, made)
    return made
  }
  const milestoneOf = new Map<number, number | null>()
  for (const report of facts.reports) {
    milestoneOf.set(report.id, report.milestoneId)
    of(report.milestoneId).reports.push(report)
  }
  for (const assessment of facts.assessments) of(assessment.milestoneId).assessments.push(assessment)
  for (const evidence of facts.evidence) {
    const milestoneId = milestoneOf.get(evidence.reportId)
    if (milestoneId !== undefined) of(milestoneId).evidence.push(evidence)
  }
  // A verdict on the whole bears on every claim; those on other milestones on none.
  const onTheWhole = claims.get(null)?.assessments ?? []
  for (const [milestoneId, own] of claims) if (milestoneId !== null) own.assessments.push(...onTheWhole)
  return claims
}

/**
 * The first day it may have ended on, of an end known to the month or year: what fell due from then on may have fallen
 * due after it, and is not held against anybody.
 */
const earliestEnd = ({ status, firstSeenEndedOn, firstSeenEndedPrecision }: Continuity): IsoDay | null =>
  status === 'ended' && firstSeenEndedOn !== null
    ? daySpan(firstSeenEndedOn, firstSeenEndedPrecision ?? 'day').first
    : null

/**
 * State of a commitment at `asOf`, from its facts and the spells of its region (spells of others are ignored).
 * Facts dated later are not known yet, beyond the day they give `staleOn`. From `asOf` until the day before
 * `staleOn` nothing differs but the counters `daysLate` and `daysSince`.
 *
 * Where no milestone was reported on, the city's word on the whole commitment is the one claim that evidence is
 * judged for. Source: DOMAIN section 3; each rule is cited where it lives.
 */
export const commitmentState = (
  facts: CommitmentFacts,
  spells: readonly SpellFact[],
  asOf: IsoDay,
): CommitmentState => {
  const regionSpells = spells.filter(({ regionCode }) => regionCode === facts.regionCode)
  const claims = claimsByMilestone(facts)
  const continuity = continuityStatus(
    {
      ...facts,
      transitions: deriveInaugurations(regionSpells, asOf),
      gapSince: openGap(regionSpells, asOf),
    },
    asOf,
  )
  const clock: MilestoneClock = {
    isAsked: facts.askedOn !== null && facts.askedOn <= asOf,
    endedOn: earliestEnd(continuity),
  }
  const milestones = facts.milestones
    .filter(({ promisedOn }) => promisedOn == null || promisedOn <= asOf)
    .map((fact) => ({ ...fact, state: milestoneState(fact, claims.get(fact.id) ?? noClaims, asOf, clock) }))
    .toSorted((a, b) => a.id - b.id)
  const states = milestones.map(({ state }) => state)
  const official = officialStatus(facts.reports, milestones, asOf, clock.isAsked)
  const progress = commitmentProgress(milestones)
  const hasReportedMilestone = states.some(({ delivery }) => delivery !== null)
  const grades = hasReportedMilestone
    ? states.map(({ evidence }) => evidence)
    : [evidenceGrade(null, claims.get(null) ?? noClaims, asOf)]
  const evidence = evidenceStatus(grades.filter((grade) => grade !== null))
  const scheduleCounts = countBy(
    scheduleStatuses,
    states.map(({ schedule }) => schedule),
  )
  const open = milestones.filter(
    ({ state }) =>
      state.delivery !== 'complete' &&
      state.delivery !== 'withdrawn' &&
      state.schedule !== 'lapsed_with_commitment',
  )
  const nextDueOn = soonestDay(open.map(dueDay).filter((due) => due !== null && due >= asOf))
  const dueThen = nextDueOn === null ? [] : milestones.filter((each) => dueDay(each) === nextDueOn)
  const activity = activityDays(facts)
  const laterFacts = [
    ...activity,
    ...facts.evidence.map(({ addedOn }) => addedOn),
    ...facts.milestones.flatMap(({ promisedOn }) => promisedOn ?? []),
    ...(facts.askedOn === null ? [] : [facts.askedOn]),
    // An acting head whose end is recorded leaves the gap that day, whoever follows.
    ...regionSpells.flatMap(spellTurns),
  ].filter((day) => day > asOf)
  return {
    commitmentId: facts.id,
    regionCode: facts.regionCode,
    official: official.status,
    officialIsDerived: official.isDerived,
    isAsked: clock.isAsked,
    progressPercent: progress.percent,
    milestonesReported: progress.reported,
    milestonesCounted: progress.counted,
    evidence: evidence.headline,
    evidenceCounts: evidence.counts,
    schedule: scheduleHeadline(scheduleCounts),
    scheduleCounts,
    nextDueOn,
    nextDuePrecision: leastExact(dueThen.map(({ originalDuePrecision }) => originalDuePrecision ?? 'day')),
    continuity,
    lastReportedOn: newestDay(facts.reports.map(({ reportedOn }) => reportedOn).filter((day) => day <= asOf)),
    lastActivityOn: newestDay(activity.filter((day) => day <= asOf)),
    staleOn: soonestDay([
      continuity.changesOn,
      ...open.map((fact) => scheduleChangesOn(openSchedule(fact, clock, fact.state.lastReportedOn), asOf)),
      ...laterFacts,
    ]),
    milestones: states,
  }
}
