import type { AssessmentFact } from '@estafet/domain'
import type { PackEvidence, PackOtherVerdict, PackPlanVerdict, PackVerdict } from '@estafet/reports'
import type { CommitmentRecord } from '../commitments/detail/commitment.queries.ts'
import { both, bothOrNone } from './both-languages.ts'
import type { SourceRegister } from './source-register.ts'

/** The ordinal of a milestone by its row; null stands for the whole commitment. */
export type Ordinal = (milestoneId: number | null) => number | null

type EvidenceReference = CommitmentRecord['reports'][number]['evidence'][number]
type Shown = Pick<PackEvidence, 'on' | 'precision' | 'shows'>
type Verdict = AssessmentFact['completion']

interface Ordered {
  readonly shown: Shown
  readonly reference: EvidenceReference
}

const byDay = (a: Ordered, b: Ordered): number => {
  if (a.shown.on !== b.shown.on) return a.shown.on < b.shown.on ? -1 : 1
  return a.reference.id - b.reference.id
}

/** Every source tied to what is recorded of the commitment, oldest first. */
export function packEvidence(
  record: Omit<CommitmentRecord, 'spells'>,
  ordinal: Ordinal,
  register: SourceRegister,
): PackEvidence[] {
  const tied = (shown: Shown, evidence: readonly EvidenceReference[]): Ordered[] =>
    evidence.map((reference) => ({ shown, reference }))
  const onDay = (on: string, shows: PackEvidence['shows']): Shown => ({ on, precision: 'day', shows })
  const all = [
    ...record.reports.flatMap(({ reportedOn, delivery, milestoneId, evidence }) =>
      tied(onDay(reportedOn, { kind: 'report', delivery, milestone: ordinal(milestoneId) }), evidence),
    ),
    ...record.assessments.flatMap(
      ({ assessedOn, assessedPrecision, actorKind, value, milestoneId, evidence }) =>
        tied(
          {
            on: assessedOn,
            precision: assessedPrecision,
            shows: {
              kind: 'assessment',
              actorKind,
              value: value as Verdict,
              milestone: ordinal(milestoneId),
            },
          },
          evidence,
        ),
    ),
    ...record.sightings.flatMap(({ sightedOn, precision, state, evidence }) =>
      tied({ on: sightedOn, precision, shows: { kind: 'sighting', state } }, evidence),
    ),
    ...record.anchors.flatMap(({ fromOn, fromPrecision, factor, evidence }) =>
      tied({ on: fromOn, precision: fromPrecision, shows: { kind: 'anchor', factor } }, evidence),
    ),
    ...record.decisions.flatMap(({ decidedOn, decision, evidence }) =>
      tied(onDay(decidedOn, { kind: 'decision', decision }), evidence),
    ),
  ]
  return all.toSorted(byDay).map(({ shown, reference }) => ({
    ...shown,
    rationale: both(reference.rationale, reference.rationaleEn),
    excerpt: reference.excerpt,
    source: register.number(reference.source),
  }))
}

/** The newest verdict of each actor on the whole commitment and on each milestone, newest first. */
export function packVerdicts(
  { assessments }: Pick<CommitmentRecord, 'assessments'>,
  ordinal: Ordinal,
  register: SourceRegister,
): PackVerdict[] {
  const judged = new Set<string>()
  return assessments.flatMap((each): PackVerdict[] => {
    const { actorKind, actorName, indicator, milestoneId } = each
    const key = JSON.stringify([actorKind, actorName, indicator, milestoneId])
    // The record has the newest first.
    if (judged.has(key)) return []
    judged.add(key)
    return [
      {
        actorKind,
        actorName,
        milestone: ordinal(milestoneId),
        value: each.value as Verdict,
        assessedOn: each.assessedOn,
        assessedPrecision: each.assessedPrecision,
        rationale: bothOrNone(each.rationale, each.rationaleEn),
        sources: register.numbers(each.evidence.map(({ source }) => source)),
      },
    ]
  })
}

/** Verdicts on other things than completion, oldest first, each on its own scale. */
export const packOtherVerdicts = (
  { otherVerdicts }: Pick<CommitmentRecord, 'otherVerdicts'>,
  register: SourceRegister,
): PackOtherVerdict[] =>
  otherVerdicts.map((each) => ({
    actorKind: each.actorKind,
    actorName: each.actorName,
    indicator: each.indicator,
    value: each.value,
    methodVersion: each.methodVersion,
    assessedOn: each.assessedOn,
    assessedPrecision: each.assessedPrecision,
    rationale: bothOrNone(each.rationale, each.rationaleEn),
    sources: register.numbers(each.evidence.map(({ source }) => source)),
  }))

/** Verdicts on the plan the commitment is in. */
export const packPlanVerdicts = (
  { planVerdicts }: Pick<CommitmentRecord, 'planVerdicts'>,
  register: SourceRegister,
): PackPlanVerdict[] =>
  planVerdicts.map((each) => ({
    actorKind: each.actorKind,
    actorName: each.actorName,
    indicator: each.indicator,
    value: each.value,
    count: each.count,
    methodVersion: each.methodVersion,
    sources: register.numbers(each.sources.map(({ source }) => source)),
  }))
