import type { IsoDay, ReportFact } from '../facts.ts'
import { newestDay } from './newest.ts'
import { commitmentProgress, type WeightedMilestone } from './schedule/progress.ts'
import { reportsOn } from './reports.ts'
import type { OfficialStatus } from '../vocabulary.ts'

export interface OfficialResult {
  readonly status: OfficialStatus
  /** True when put together from milestones; false when it is the city's own word on the whole, or there is none. */
  readonly isDerived: boolean
}

/** From this progress on, a commitment under way counts as `substantial` rather than `limited`. */
export const substantialFromPercent = 50

const derivedStatus = (milestones: readonly WeightedMilestone[]): OfficialStatus => {
  const standing = milestones.map(({ state }) => state.delivery).filter((each) => each !== 'withdrawn')
  if (standing.length === 0) return milestones.length > 0 ? 'withdrawn' : 'not_reported'
  const reported = standing.filter((each) => each !== null)
  if (reported.length === 0) return 'not_reported'
  if (standing.every((each) => each === 'complete')) return 'complete'
  if (reported.every((each) => each === 'not_started')) return 'not_started'
  return (commitmentProgress(milestones).percent ?? 0) >= substantialFromPercent ? 'substantial' : 'limited'
}

type ReportedMilestone = WeightedMilestone & {
  readonly state: { readonly lastReportedOn: IsoDay | null }
}

/**
 * What the city says of a commitment at `asOf`. Its newest report on the whole counts unless a milestone was
 * reported on later. Otherwise the milestones speak: all withdrawn → `withdrawn`; none of the others reported →
 * `not_reported`; all others complete (none unreported) → `complete`; all reported ones not started →
 * `not_started`; else `substantial` from 50 % weighted progress, `limited` below. An older word on the whole
 * still counts where the milestones say nothing. Without any word it is `not_reported`, or `not_asked` where no
 * reporting period of the region had opened: then its silence answers nothing.
 * Source: DOMAIN "Four statuses"; the derivation is this product's own, so it is marked.
 */
export const officialStatus = (
  reports: readonly ReportFact[],
  milestones: readonly ReportedMilestone[],
  asOf: IsoDay,
  isAsked = true,
): OfficialResult => {
  const { status, isDerived } = saidStatus(reports, milestones, asOf)
  return status === 'not_reported'
    ? { status: isAsked ? 'not_reported' : 'not_asked', isDerived: false }
    : { status, isDerived }
}

const saidStatus = (
  reports: readonly ReportFact[],
  milestones: readonly ReportedMilestone[],
  asOf: IsoDay,
): OfficialResult => {
  const ownWord = reportsOn(reports, null, asOf).at(-1)
  const derived = derivedStatus(milestones)
  if (ownWord === undefined) return { status: derived, isDerived: true }
  const milestonesOn = newestDay(milestones.map(({ state }) => state.lastReportedOn))
  return milestonesOn === null || ownWord.reportedOn >= milestonesOn || derived === 'not_reported'
    ? { status: ownWord.delivery, isDerived: false }
    : { status: derived, isDerived: true }
}
