import type { IsoDay, ReportFact } from '../facts.ts'

/** The reports on one milestone (on the whole commitment for null) made by `asOf`, oldest first. */
export const reportsOn = (
  reports: readonly ReportFact[],
  milestoneId: number | null,
  asOf: IsoDay,
): ReportFact[] =>
  reports
    .filter((report) => report.milestoneId === milestoneId && report.reportedOn <= asOf)
    .toSorted((a, b) => (a.reportedOn === b.reportedOn ? a.id - b.id : a.reportedOn < b.reportedOn ? -1 : 1))

/**
 * The newest reports that say the same delivery without a break, oldest first: the city's present claim and
 * how long it has stood. Empty when there is no report. Takes reports in order, as `reportsOn` gives them.
 */
export const standingClaim = (ordered: readonly ReportFact[]): ReportFact[] => {
  const delivery = ordered.at(-1)?.delivery
  return ordered.slice(ordered.findLastIndex((report) => report.delivery !== delivery) + 1)
}
