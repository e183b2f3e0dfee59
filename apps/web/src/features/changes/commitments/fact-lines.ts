import type { DatePrecision, IsoDay } from '@estafet/domain'
import type { CommitmentFacts } from '../changes.queries.ts'

type Facts = CommitmentFacts['facts']

interface Dated {
  readonly key: string
  /** Null where the record gives no day. */
  readonly on: IsoDay | null
  readonly precision: DatePrecision
}

/** One fact recorded between the two days. */
export type FactLine = Dated &
  (
    | { readonly kind: 'report'; readonly fact: Facts['reports'][number] }
    | { readonly kind: 'corrected'; readonly fact: Facts['correctedReports'][number] }
    | { readonly kind: 'sighting'; readonly fact: Facts['sightings'][number] }
    | { readonly kind: 'assessment'; readonly fact: Facts['assessments'][number] }
    | { readonly kind: 'decision'; readonly fact: Facts['decisions'][number] }
    | { readonly kind: 'anchor'; readonly fact: Facts['anchors'][number] }
    | { readonly kind: 'deadline'; readonly fact: Facts['deadlineChanges'][number] }
    | { readonly kind: 'challenge'; readonly fact: Facts['challenges'][number] }
    | { readonly kind: 'alias'; readonly fact: Facts['aliases'][number] }
  )

const line = (
  kind: FactLine['kind'],
  id: number | string,
  on: IsoDay | null,
  precision?: DatePrecision | null,
) => ({
  key: `${kind}-${id}`,
  on,
  precision: precision ?? 'day',
})

/** Every fact recorded between the two days, oldest first; those without a day at the end. */
export const factLines = (facts: Facts): FactLine[] => {
  const lines: FactLine[] = [
    ...facts.reports.map((fact) => ({
      kind: 'report' as const,
      fact,
      ...line('report', fact.id, fact.reportedOn),
    })),
    ...facts.correctedReports.map((fact) => ({
      kind: 'corrected' as const,
      fact,
      ...line('corrected', fact.id, fact.reportedOn),
    })),
    ...facts.sightings.map((fact) => ({
      kind: 'sighting' as const,
      fact,
      ...line('sighting', fact.id, fact.sightedOn, fact.precision),
    })),
    ...facts.assessments.map((fact) => ({
      kind: 'assessment' as const,
      fact,
      ...line('assessment', fact.id, fact.assessedOn, fact.assessedPrecision),
    })),
    ...facts.decisions.map((fact) => ({
      kind: 'decision' as const,
      fact,
      ...line('decision', fact.id, fact.decidedOn),
    })),
    ...facts.anchors.map((fact) => ({
      kind: 'anchor' as const,
      fact,
      ...line('anchor', fact.id, fact.fromOn, fact.fromPrecision),
    })),
    ...facts.deadlineChanges.map((fact) => ({
      kind: 'deadline' as const,
      fact,
      ...line('deadline', fact.id, fact.changedOn),
    })),
    ...facts.challenges.map((fact) => ({
      kind: 'challenge' as const,
      fact,
      ...line('challenge', fact.id, fact.knownOn, fact.knownPrecision),
    })),
    ...facts.aliases.map((fact) => ({
      kind: 'alias' as const,
      fact,
      ...line('alias', fact.name, fact.fromOn, fact.fromPrecision),
    })),
  ]
  return lines.toSorted((a, b) => ((a.on ?? '9') < (b.on ?? '9') ? -1 : 1))
}
