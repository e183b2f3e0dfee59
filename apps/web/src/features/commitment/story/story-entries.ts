import type { IsoDay } from '@estafet/domain'
import { successionsOf } from './agency-successions.ts'
import type { AssessmentRecord, CommitmentDetail, ReportRecord } from '../commitment-page.queries.ts'
import { revivalsOf } from './life-summary.ts'
import { type CityWord, kindOrder, type StoryEntry } from './story-entry.ts'
import { agencyEntries, anchorEntries, decisionEntries } from './story-handover-entries.ts'

const byDay = <Fact>(facts: readonly Fact[], dayOf: (fact: Fact) => IsoDay): [IsoDay, Fact[]][] => [
  ...Map.groupBy(facts, dayOf),
]

const cityWordAt = (
  reports: readonly ReportRecord[],
  { milestoneId, assessedOn }: AssessmentRecord,
): CityWord | null =>
  reports
    .filter((report) => report.milestoneId === milestoneId && report.reportedOn <= assessedOn)
    .toSorted((a, b) =>
      a.reportedOn === b.reportedOn ? b.id - a.id : a.reportedOn < b.reportedOn ? 1 : -1,
    )[0] ?? null

/** Every dated fact of a commitment, oldest first. A fact without a day is not part of the dated story. */
export const storyEntries = (detail: CommitmentDetail): readonly StoryEntry[] => {
  const { startedOn, startedPrecision, aliases, sightings, reports, assessments, deadlineChanges } = detail
  const exact = { precision: 'day' as const }
  const seenOn = new Set(sightings.map(({ sightedOn }) => sightedOn))
  const successions = successionsOf(detail)
  const revivals = revivalsOf(detail)
  // The name it began with is no renaming, and one told by a sighting of the same day is told there.
  const renames = aliases.flatMap(({ name, fromOn, fromPrecision }) =>
    fromOn === null || fromOn === startedOn ? [] : [{ name, fromOn, precision: fromPrecision ?? 'day' }],
  )
  const entries: StoryEntry[] = [
    ...(startedOn !== null && startedOn <= detail.asOf && !seenOn.has(startedOn)
      ? [{ kind: 'start' as const, key: 'start', on: startedOn, precision: startedPrecision ?? 'day' }]
      : []),
    ...renames
      .filter(({ fromOn }) => !seenOn.has(fromOn))
      .map(({ name, fromOn, precision }) => ({
        kind: 'rename' as const,
        key: `rename-${fromOn}`,
        on: fromOn,
        precision,
        name,
      })),
    ...byDay(deadlineChanges, ({ changedOn }) => changedOn).map(([on, changes]) => ({
      kind: 'deadline' as const,
      key: `deadline-${on}`,
      on,
      ...exact,
      changes,
    })),
    ...byDay(reports, ({ reportedOn }) => reportedOn).map(([on, each]) => ({
      kind: 'report' as const,
      key: `report-${on}`,
      on,
      ...exact,
      reports: each.toSorted((a, b) => (a.milestoneId ?? 0) - (b.milestoneId ?? 0) || a.id - b.id),
    })),
    ...assessments.map((assessment) => ({
      kind: 'assessment' as const,
      key: `assessment-${assessment.id}`,
      on: assessment.assessedOn,
      precision: assessment.assessedPrecision,
      assessment,
      cityWord: cityWordAt(reports, assessment),
    })),
    ...sightings.map((sighting) => ({
      kind: 'sighting' as const,
      key: `sighting-${sighting.id}`,
      on: sighting.sightedOn,
      precision: sighting.precision,
      sighting,
      newName: renames.find(({ fromOn }) => fromOn === sighting.sightedOn)?.name ?? null,
      successions: successions.filter(({ on }) => on?.on === sighting.sightedOn),
      revival: revivals.find(({ sightingId }) => sightingId === sighting.id) ?? null,
    })),
    ...agencyEntries(detail),
    ...anchorEntries(detail),
    ...decisionEntries(detail),
    ...detail.challenges.flatMap((challenge) =>
      challenge.knownOn === null
        ? []
        : [
            {
              kind: 'challenge' as const,
              key: `challenge-${challenge.id}`,
              on: challenge.knownOn,
              precision: challenge.knownPrecision ?? 'day',
              challenge,
            },
          ],
    ),
    ...detail.forums.map((forum) => ({
      kind: 'forum' as const,
      key: `forum-${forum.slug}`,
      on: forum.heldOn,
      ...exact,
      forum,
    })),
  ]
  const rank = ({ kind }: StoryEntry) => kindOrder.indexOf(kind)
  return entries.toSorted((a, b) => (a.on === b.on ? rank(a) - rank(b) : a.on < b.on ? -1 : 1))
}
