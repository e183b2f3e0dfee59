import type { IsoDay } from '@estafet/domain'
import type { AssessmentRecord, CommitmentDetail, EvidenceReference } from '../commitment-page.queries.ts'

/** What two kinds of actor and the documents say about the same commitment. */
export interface ActorViews {
  /** Newest day the city reported, and how many milestones that word covers; null without a report. */
  readonly city: { readonly lastReportedOn: IsoDay; readonly reports: number } | null
  /** The newest verdict of each actor on each thing it judged, newest first. */
  readonly assessments: readonly AssessmentRecord[]
  /** Documents, each once, newest first. */
  readonly documents: readonly EvidenceReference[]
}

const newestOfEach = (assessments: readonly AssessmentRecord[]): AssessmentRecord[] => {
  const judged = ({ actorKind, actorName, indicator, milestoneId }: AssessmentRecord) =>
    [actorKind, actorName, indicator, milestoneId].join(' ')
  const newestFirst = assessments.toSorted((a, b) =>
    a.assessedOn === b.assessedOn ? b.id - a.id : a.assessedOn < b.assessedOn ? 1 : -1,
  )
  return [...Map.groupBy(newestFirst, judged).values()].flatMap(([newest]) => (newest ? [newest] : []))
}

export const actorViews = ({
  reports,
  assessments,
  sightings,
  anchors,
  decisions,
}: CommitmentDetail): ActorViews => {
  const days = reports.map(({ reportedOn }) => reportedOn).toSorted()
  const lastReportedOn = days.at(-1)
  const evidence = [...reports, ...sightings, ...anchors, ...decisions]
    .flatMap((fact) => fact.evidence)
    .toSorted((a, b) => (a.countsFrom === b.countsFrom ? a.id - b.id : a.countsFrom < b.countsFrom ? 1 : -1))
  return {
    city: lastReportedOn === undefined ? null : { lastReportedOn, reports: reports.length },
    assessments: newestOfEach(assessments),
    documents: [
      ...new Map(evidence.toReversed().map((each) => [each.source.id, each])).values(),
    ].toReversed(),
  }
}
