import { successionsOf } from './agency-successions.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import type { StoryEntry } from './story-entry.ts'

const exact = { precision: 'day' as const }

/** Anchors as they begin, those of one day together, and those that ran out; claims of our own too, told as such. */
export const anchorEntries = ({ anchors, anchorSteps }: CommitmentDetail): StoryEntry[] => {
  const records = new Map(anchors.map((anchor) => [anchor.id, anchor]))
  const steps = anchorSteps.flatMap((history) =>
    history.steps.flatMap(({ anchorId, endedBy }, index, all) => {
      const anchor = records.get(anchorId)
      const before = records.get(all[index - 1]?.anchorId ?? 0) ?? null
      return anchor === undefined ? [] : [{ anchor, before, endedBy }]
    }),
  )
  const claims = anchors
    .filter(({ isClaimed }) => isClaimed)
    .map((anchor) => ({ anchor, before: null, endedBy: null }))
  const begun = Map.groupBy([...steps, ...claims], ({ anchor }) => `${anchor.fromOn} ${anchor.fromPrecision}`)
  const ended = Map.groupBy(
    steps.filter(({ endedBy }) => endedBy === 'expired'),
    ({ anchor }) => anchor.expiresOn ?? '',
  )
  return [
    ...[...begun].flatMap(([key, changes]): StoryEntry[] => {
      const [first] = changes
      if (first === undefined) return []
      const { fromOn: on, fromPrecision: precision } = first.anchor
      return [
        {
          kind: 'anchor',
          key: `anchor-${key}`,
          on,
          precision,
          changes: changes.map(({ anchor, before }) => ({ anchor, before })),
        },
      ]
    }),
    ...[...ended].map(([on, each]): StoryEntry => ({
      kind: 'anchor_end',
      key: `anchor-end-${on}`,
      on,
      ...exact,
      anchors: each.map(({ anchor }) => anchor),
    })),
  ]
}

/** What new heads decided, and the hundredth day of those who by then had not, on what was still running. */
export const decisionEntries = (detail: CommitmentDetail): StoryEntry[] => [
  ...detail.decisions.map((decision): StoryEntry => ({
    kind: 'decision',
    key: `decision-${decision.id}`,
    on: decision.decidedOn,
    ...exact,
    decision,
    handover:
      detail.handoverDecisions.find(({ inauguratedOn }) => inauguratedOn === decision.dayZero) ?? null,
  })),
  ...detail.handoverDecisions
    .filter(({ passedUndecided }) => passedUndecided)
    .map((handover): StoryEntry => ({
      kind: 'undecided',
      key: `undecided-${handover.inauguratedOn}`,
      on: handover.decisionsDueOn,
      ...exact,
      handover,
    })),
]

/** Agencies that took over, but for those a sighting of the same day tells of. */
export const agencyEntries = (detail: CommitmentDetail): StoryEntry[] =>
  successionsOf(detail).flatMap((succession): StoryEntry[] =>
    succession.on === null || detail.sightings.some(({ sightedOn }) => sightedOn === succession.on?.on)
      ? []
      : [{ kind: 'agency', key: `agency-${succession.after}`, ...succession.on, succession }],
  )
