import { onTimeRate, type Rate, smallSampleBelow, wilsonInterval } from './on-time-rate.ts'
import type { RegionSummary } from './region-summary.ts'
import type { ReportingRecord } from './reporting.ts'
import type { MissingReason } from '../vocabulary.ts'

/** What regions are compared on. None of them is a total score. */
export const regionMeasureNames = [
  'on_time',
  'evidence',
  'continuity',
  'progress',
  'reporting',
  'timeliness',
] as const
export type RegionMeasureName = (typeof regionMeasureNames)[number]

/**
 * What `low` and `high` of a measure are: a 95 % interval of chance, bounds that hold whatever became of the cases
 * nobody knows about, or nothing, because a mean has neither.
 */
export const measureLimits = {
  on_time: 'interval',
  evidence: 'interval',
  continuity: 'bounds',
  progress: 'none',
  reporting: 'interval',
  timeliness: 'interval',
} as const satisfies Record<RegionMeasureName, 'interval' | 'bounds' | 'none'>

/** A share with its n and limits, all in 0–1; without a value, the reason why. */
export interface Measure extends Rate {
  /** Null where the fate of some cases is unknown: then only `low` and `high` are known. */
  readonly rate: number | null
  /** Cases of `denominator` whose fate is unknown; other than 0 only where the limits are bounds. */
  readonly unknown: number
  /** Null exactly when there is a rate, or there are bounds. */
  readonly missing: MissingReason | null
}

const measure = (numerator: number, denominator: number, missing: MissingReason): Measure => {
  const isSmall = denominator < smallSampleBelow
  if (denominator === 0)
    return { numerator, denominator, unknown: 0, rate: null, low: null, high: null, isSmall, missing }
  return {
    numerator,
    denominator,
    unknown: 0,
    rate: numerator / denominator,
    ...wilsonInterval(numerator, denominator),
    isSmall,
    missing: null,
  }
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, n) => all + n, 0)

/** Why a share over milestones is missing: none on record, or none whose outcome is; or nothing due yet. */
const milestonesMissing = ({ schedule }: Pick<RegionSummary, 'schedule'>): MissingReason =>
  sum(schedule) === 0 || schedule.outcome_unknown > 0 ? 'unknown' : 'not_applicable'

/** Why nothing the city said is on record: no commitment is, it was never asked, or it has not answered. */
const wordMissing = ({ commitments }: RegionSummary, { isAsked }: Pick<ReportingRecord, 'isAsked'>) =>
  commitments === 0 ? 'unknown' : isAsked ? 'not_reported' : 'not_asked'

/** Met on time among milestones due (DOMAIN "On-time rate"). */
export const onTimeMeasure = (summary: Pick<RegionSummary, 'commitments' | 'schedule'>): Measure => {
  const rate = onTimeRate(summary.schedule)
  return { ...rate, unknown: 0, missing: rate.rate === null ? milestonesMissing(summary) : null }
}

/** Commitments whose claims are documented or verified, among those with a claim (DOMAIN "Evidence status"). */
export const evidenceMeasure = (
  summary: RegionSummary,
  reporting: Pick<ReportingRecord, 'isAsked'>,
): Measure => {
  const { evidence } = summary
  return measure(
    evidence.documented + evidence.verified,
    evidence.documented + evidence.verified + evidence.claimed + evidence.contradicted,
    wordMissing(summary, reporting),
  )
}

/**
 * Commitments alive under the present head among those that were there to be handed over: begun before day zero and
 * not ended before it. As bounds: known alive ÷ n, as if all unknown had ended, to (known alive + unknown) ÷ n, as if
 * none had. Ended, dormant and paused ones are known not to run. No interval of chance: whether somebody looked is no
 * draw of lots. Source: DOMAIN "Continuity share"; bounds of a share with unknown cases: Manski 1989, "Anatomy of the
 * selection problem".
 */
export const continuityMeasure = ({
  commitments,
  continuity,
  metHandover,
}: Pick<RegionSummary, 'commitments' | 'continuity' | 'metHandover'>): Measure => {
  const missing = commitments === 0 ? 'unknown' : 'not_applicable'
  if (metHandover === 0) return measure(0, 0, missing)
  const alive = continuity.confirmed
  const unknown = continuity.undecided + continuity.not_seen_since_inauguration + continuity.not_seen_in_gap
  return {
    numerator: alive,
    denominator: metHandover,
    unknown,
    rate: unknown === 0 ? alive / metHandover : null,
    low: alive / metHandover,
    high: (alive + unknown) / metHandover,
    isSmall: metHandover < smallSampleBelow,
    missing: null,
  }
}

/**
 * Mean progress over commitments where it is known; a mean has no Wilson interval, so its bounds are null.
 * Source: DOMAIN "Progress".
 */
export const progressMeasure = (
  { progressKnown, progressSum, ...summary }: RegionSummary,
  reporting: Pick<ReportingRecord, 'isAsked'>,
): Measure => ({
  numerator: progressSum / 100,
  denominator: progressKnown,
  unknown: 0,
  rate: progressKnown === 0 ? null : progressSum / 100 / progressKnown,
  low: null,
  high: null,
  isSmall: progressKnown < smallSampleBelow,
  missing: progressKnown > 0 ? null : wordMissing({ progressKnown, progressSum, ...summary }, reporting),
})

// Asked, but nothing due yet, or never asked at all.
const periodsMissing = ({ isAsked }: ReportingRecord): MissingReason =>
  isAsked ? 'not_applicable' : 'not_asked'

/** Periods reported among periods due (DOMAIN "Reporting"). */
export const reportingMeasure = (record: ReportingRecord): Measure =>
  measure(record.completeness.numerator, record.completeness.denominator, periodsMissing(record))

/** Periods reported on time among periods due (DOMAIN "Reporting"). */
export const timelinessMeasure = (record: ReportingRecord): Measure =>
  measure(record.timeliness.numerator, record.timeliness.denominator, periodsMissing(record))

/** All measures of one region. */
export const regionMeasures = (
  summary: RegionSummary,
  reporting: ReportingRecord,
): Readonly<Record<RegionMeasureName, Measure>> => ({
  on_time: onTimeMeasure(summary),
  evidence: evidenceMeasure(summary, reporting),
  continuity: continuityMeasure(summary),
  progress: progressMeasure(summary, reporting),
  reporting: reportingMeasure(reporting),
  timeliness: timelinessMeasure(reporting),
})

/** All measures of one theme in a region. A region reports on everything at once, so reporting has no theme. */
export const themeMeasures = (
  summary: RegionSummary,
  reporting: ReportingRecord,
): Readonly<Record<RegionMeasureName, Measure>> => ({
  ...regionMeasures(summary, reporting),
  reporting: measure(0, 0, 'not_applicable'),
  timeliness: measure(0, 0, 'not_applicable'),
})
