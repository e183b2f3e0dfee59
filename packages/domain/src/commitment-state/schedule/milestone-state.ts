import { type ClaimFacts, evidenceGrade } from '../evidence-status.ts'
import type { IsoDay, MilestoneFact, ReportFact } from '../../facts.ts'
import { daySpan, type DaySpan } from '../../day-span.ts'
import { reportsOn, standingClaim } from '../reports.ts'
import { scheduleStatus } from './schedule.ts'
import type { DatePrecision, Delivery, EvidenceGrade, ScheduleStatus } from '../../vocabulary.ts'

/** What is known of one milestone on a day. */
export interface MilestoneState {
  readonly milestoneId: number
  /** The city's newest word; null when it has given none. */
  readonly delivery: Delivery | null
  /** 0–100; null when not reported or withdrawn. */
  readonly percent: number | null
  /** The percent stands for the word, because the report gave none (limited 25, substantial 75). */
  readonly percentIsAssumed: boolean
  /** Null unless it is complete now. */
  readonly completedOn: IsoDay | null
  /** How exactly that day is known; null unless complete. */
  readonly completedPrecision: DatePrecision | null
  readonly lastReportedOn: IsoDay | null
  readonly schedule: ScheduleStatus
  readonly daysLate: number | null
  /** Null when neither complete nor substantial is claimed. */
  readonly evidence: EvidenceGrade | null
}

const wordPercents: Readonly<Record<Delivery, number | null>> = {
  not_started: 0,
  limited: 25,
  substantial: 75,
  complete: 100,
  withdrawn: null,
}

const percentOf = ({ delivery, percent }: ReportFact): { percent: number | null; isAssumed: boolean } => {
  const isUnderWay = delivery === 'limited' || delivery === 'substantial'
  return isUnderWay && percent !== null
    ? { percent, isAssumed: false }
    : { percent: wordPercents[delivery], isAssumed: isUnderWay }
}

interface Completion extends DaySpan {
  readonly precision: DatePrecision
}

// The first report of the standing claim dates it. No report can vouch for a day after its own.
const completionOf = ({ completedOn, completedPrecision, reportedOn }: ReportFact): Completion => {
  const precision = completedPrecision ?? 'day'
  const { first, last } = daySpan(completedOn ?? reportedOn, precision)
  if (completedOn === null || first >= reportedOn)
    return { first: reportedOn, last: reportedOn, precision: 'day' }
  return { first, last: last < reportedOn ? last : reportedOn, precision }
}

/** What bears on a milestone's schedule beside what is said of it. */
export interface MilestoneClock {
  /** The region is asked for reports by the day, so that silence on a milestone past its deadline says that it is open. */
  readonly isAsked: boolean
  /** The day its commitment ended, by the day asked for; null: it has not. */
  readonly endedOn: IsoDay | null
}

/** What the schedule of an open milestone is judged on, from its last report. */
export const openSchedule = (
  { originalDueOn, originalDuePrecision }: MilestoneFact,
  { isAsked, endedOn }: MilestoneClock,
  lastReportedOn: IsoDay | null,
) => ({
  originalDueOn,
  originalDuePrecision: originalDuePrecision ?? null,
  completedOn: null,
  isWithdrawn: false,
  endedOn,
  ...(isAsked ? {} : { openUntil: lastReportedOn }),
})

/**
 * State of one milestone at `asOf`, from the facts of its commitment. The newest report counts (by day, then
 * id); one that goes back from complete makes the milestone open again. The completion day is the one given
 * by the report that first claimed it in the present unbroken run of complete reports, else that report's
 * own day. Source: DOMAIN "Schedule status", "Progress" and "Evidence status".
 */
export const milestoneState = (
  milestone: MilestoneFact,
  facts: ClaimFacts,
  asOf: IsoDay,
  clock: MilestoneClock = { isAsked: true, endedOn: null },
): MilestoneState => {
  const claim = standingClaim(reportsOn(facts.reports, milestone.id, asOf))
  const first = claim[0]
  const newest = claim.at(-1)
  const delivery = newest?.delivery ?? null
  const { percent, isAssumed } = newest ? percentOf(newest) : { percent: null, isAssumed: false }
  const completion = first?.delivery === 'complete' ? completionOf(first) : null
  const schedule = scheduleStatus(
    {
      ...openSchedule(milestone, clock, newest?.reportedOn ?? null),
      completedOn: completion?.first ?? null,
      ...(completion === null ? {} : { completedBy: completion.last }),
      isWithdrawn: delivery === 'withdrawn',
    },
    asOf,
  )
  return {
    milestoneId: milestone.id,
    delivery,
    percent,
    percentIsAssumed: isAssumed,
    completedOn: completion?.first ?? null,
    completedPrecision: completion?.precision ?? null,
    lastReportedOn: newest?.reportedOn ?? null,
    schedule: schedule.status,
    daysLate: schedule.daysLate,
    evidence: evidenceGrade(milestone.id, facts, asOf),
  }
}
