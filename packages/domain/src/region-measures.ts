import { onTimeRate, type Rate, smallSampleBelow, wilsonInterval } from './on-time-rate.ts'
import type { RegionSummary } from './region-summary.ts'
import type { ReportingRecord } from './reporting.ts'
import type { MissingReason } from './vocabulary.ts'

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

/** A share with its n and interval, all in 0–1; without a value, the reason why. */
export interface Measure extends Rate {
  /** Null exactly when there is a rate. */
  readonly missing: MissingReason | null
}

const measure = (numerator: number, denominator: number, missing: MissingReason): Measure => {
  const isSmall = denominator < smallSampleBelow
  if (denominator === 0)
    return { numerator, denominator, rate: null, low: null, high: null, isSmall, missing }
  return {
    numerator,
    denominator,
    rate: numerator / denominator,
    ...wilsonInterval(numerator, denominator),
    isSmall,
    missing: null,
  }
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, n) => all + n, 0)

/** Why a share over milestones is missing: no commitment known, none with milestones, or nothing due yet. */
const milestonesMissing = (summary: Pick<RegionSummary, 'commitments' | 'schedule'>): MissingReason => {
  if (summary.commitments === 0) return 'unknown'
  return sum(summary.schedule) === 0 ? 'not_reported' : 'not_applicable'
}

/** Met on time among milestones due (DOMAIN "On-time rate"). */
export const onTimeMeasure = (summary: Pick<RegionSummary, 'commitments' | 'schedule'>): Measure => {
  const rate = onTimeRate(summary.schedule)
  return { ...rate, missing: rate.rate === null ? milestonesMissing(summary) : null }
}

/** Commitments whose claims are documented or verified, among those with a claim (DOMAIN "Evidence status"). */
export const evidenceMeasure = ({ commitments, evidence }: RegionSummary): Measure =>
  measure(
    evidence.documented + evidence.verified,
    evidence.documented + evidence.verified + evidence.claimed + evidence.contradicted,
    commitments === 0 ? 'unknown' : 'not_reported',
  )

/**
 * Commitments confirmed alive under the present head, among those that were there to be handed over (DOMAIN
 * "Continuity status" and "At risk"): begun before day zero and not ended before it. Of a city where the fate of none
 * is known there is no share: nothing found is not nothing kept.
 */
export const continuityMeasure = ({
  commitments,
  continuity,
  metHandover,
}: Pick<RegionSummary, 'commitments' | 'continuity' | 'metHandover'>): Measure => {
  const unknown = continuity.undecided + continuity.not_seen_since_inauguration + continuity.not_seen_in_gap
  if (metHandover > 0 && unknown >= metHandover) return measure(0, 0, 'no_evidence_found')
  return measure(continuity.confirmed, metHandover, commitments === 0 ? 'unknown' : 'not_applicable')
}

/**
 * Mean progress over commitments where it is known; a mean has no Wilson interval, so its bounds are null.
 * Source: DOMAIN "Progress".
 */
export const progressMeasure = ({ commitments, progressKnown, progressSum }: RegionSummary): Measure => ({
  numerator: progressSum / 100,
  denominator: progressKnown,
  rate: progressKnown === 0 ? null : progressSum / 100 / progressKnown,
  low: null,
  high: null,
  isSmall: progressKnown < smallSampleBelow,
  missing: progressKnown > 0 ? null : commitments === 0 ? 'unknown' : 'not_reported',
})

/** Periods reported among periods due (DOMAIN "Reporting"); not applicable where no period asks the region. */
export const reportingMeasure = ({ completeness: { numerator, denominator } }: ReportingRecord): Measure =>
  measure(numerator, denominator, 'not_applicable')

/** Periods reported on time among periods due (DOMAIN "Reporting"). */
export const timelinessMeasure = ({ timeliness: { numerator, denominator } }: ReportingRecord): Measure =>
  measure(numerator, denominator, 'not_applicable')

/** All measures of one region (or of one theme in it). */
export const regionMeasures = (
  summary: RegionSummary,
  reporting: ReportingRecord,
): Readonly<Record<RegionMeasureName, Measure>> => ({
  on_time: onTimeMeasure(summary),
  evidence: evidenceMeasure(summary),
  continuity: continuityMeasure(summary),
  progress: progressMeasure(summary),
  reporting: reportingMeasure(reporting),
  timeliness: timelinessMeasure(reporting),
})
