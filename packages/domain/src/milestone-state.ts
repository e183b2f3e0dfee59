import { type ClaimFacts, evidenceGrade } from './evidence-status.ts'
import type { IsoDay, MilestoneFact, ReportFact } from './facts.ts'
import { reportsOn, standingClaim } from './reports.ts'
import { scheduleStatus } from './schedule.ts'
import type { Delivery, EvidenceGrade, ScheduleStatus } from './vocabulary.ts'

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

// The first report of the standing claim dates it. No report can vouch for a day after its own.
const completionDay = ({ completedOn, reportedOn }: ReportFact): IsoDay =>
  completedOn !== null && completedOn < reportedOn ? completedOn : reportedOn

/**
 * State of one milestone at `asOf`, from the facts of its commitment. The newest report counts (by day, then
 * id); one that goes back from complete makes the milestone open again. The completion day is the one given
 * by the report that first claimed it in the present unbroken run of complete reports, else that report's
 * own day. Source: DOMAIN "Schedule status", "Progress" and "Evidence status".
 */
export const milestoneState = (milestone: MilestoneFact, facts: ClaimFacts, asOf: IsoDay): MilestoneState => {
  const claim = standingClaim(reportsOn(facts.reports, milestone.id, asOf))
  const first = claim[0]
  const newest = claim.at(-1)
  const delivery = newest?.delivery ?? null
  const { percent, isAssumed } = newest ? percentOf(newest) : { percent: null, isAssumed: false }
  const completedOn = first?.delivery === 'complete' ? completionDay(first) : null
  const schedule = scheduleStatus(
    { originalDueOn: milestone.originalDueOn, completedOn, isWithdrawn: delivery === 'withdrawn' },
    asOf,
  )
  return {
    milestoneId: milestone.id,
    delivery,
    percent,
    percentIsAssumed: isAssumed,
    completedOn,
    lastReportedOn: newest?.reportedOn ?? null,
    schedule: schedule.status,
    daysLate: schedule.daysLate,
    evidence: evidenceGrade(milestone.id, facts, asOf),
  }
}
