import type { IsoDay } from '../facts.ts'

export interface ReportingPeriod {
  readonly id: number
  readonly opensOn: IsoDay
  readonly dueOn: IsoDay
  /** The last day a report still counts as late. */
  readonly closesOn: IsoDay
}

/** `pending`: past due, nothing reported, but the period has not closed. */
export const reportingOutcomes = ['on_time', 'late', 'silent', 'pending'] as const
export type ReportingOutcome = (typeof reportingOutcomes)[number]

/** A share in 0–1 with its n; null when nothing was due. */
export interface ReportingShare {
  readonly numerator: number
  readonly denominator: number
  readonly rate: number | null
}

export interface ReportingRecord {
  /** A period of the region has opened by the day. */
  readonly isAsked: boolean
  /** Periods whose due day has passed. */
  readonly due: number
  readonly onTime: number
  readonly late: number
  readonly silent: number
  readonly pending: number
  /** Periods reported ÷ periods due. */
  readonly completeness: ReportingShare
  /** Periods reported on time ÷ periods due. */
  readonly timeliness: ReportingShare
  /** Periods due, by due day then id. */
  readonly byPeriod: readonly { readonly periodId: number; readonly outcome: ReportingOutcome }[]
}

const outcomeOf = (period: ReportingPeriod, days: readonly IsoDay[], asOf: IsoDay): ReportingOutcome => {
  if (days.some((day) => day >= period.opensOn && day <= period.dueOn)) return 'on_time'
  if (days.some((day) => day > period.dueOn && day <= period.closesOn)) return 'late'
  return period.closesOn < asOf ? 'silent' : 'pending'
}

const share = (numerator: number, denominator: number): ReportingShare => ({
  numerator,
  denominator,
  rate: denominator === 0 ? null : numerator / denominator,
})

/**
 * A region's record over the periods due before `asOf`. Any report within the period counts, an explicit
 * "no change" too. Silence is data, so a silent period stays in the denominator.
 * Source: DOMAIN "Reporting": completeness and timeliness.
 */
export const reportingRecord = (
  periods: readonly ReportingPeriod[],
  reportedOns: readonly IsoDay[],
  asOf: IsoDay,
): ReportingRecord => {
  const days = reportedOns.filter((day) => day <= asOf)
  const byPeriod = periods
    .filter(({ dueOn }) => dueOn < asOf)
    .toSorted((a, b) => (a.dueOn === b.dueOn ? a.id - b.id : a.dueOn < b.dueOn ? -1 : 1))
    .map((period) => ({ periodId: period.id, outcome: outcomeOf(period, days, asOf) }))
  const count = (outcome: ReportingOutcome) => byPeriod.filter((each) => each.outcome === outcome).length
  const due = byPeriod.length
  const onTime = count('on_time')
  const late = count('late')
  return {
    isAsked: periods.some(({ opensOn }) => opensOn <= asOf),
    due,
    onTime,
    late,
    silent: count('silent'),
    pending: count('pending'),
    completeness: share(onTime + late, due),
    timeliness: share(onTime, due),
    byPeriod,
  }
}
