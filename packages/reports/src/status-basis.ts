import { type AssessorKind, assessorKinds, type DatePrecision, type IsoDay } from '@estafet/domain'
import {
  continuityReason,
  evidenceReason,
  type KnownDay,
  officialReason,
  scheduleReason,
} from '@estafet/i18n'
import type { PackCommitment, PackPlanVerdict, PackStatuses } from './handover-pack.ts'
import type { Speech } from './speech.ts'

// What both the pages and the sheets say of the four statuses and of who judged.

export const officialBasis = ({ official }: PackStatuses, speech: Speech): string => {
  const text = speech.sentence(
    officialReason({ ...official, isAsked: official.status !== 'not_asked' }, speech),
  )
  return official.progressPercent === null
    ? text
    : speech.text('status.progress', { text, percent: speech.percent(official.progressPercent) })
}

const sightings = ({ evidence }: PackCommitment) =>
  evidence.flatMap(({ shows, source }) => (shows.kind === 'sighting' ? [{ state: shows.state, source }] : []))

export const evidenceBasis = (commitment: PackCommitment, speech: Speech): string => {
  const documentsSeen = new Set(sightings(commitment).map(({ source }) => source)).size
  return speech.sentence(evidenceReason({ ...commitment.statuses.evidence, documentsSeen }, speech))
}

// The milestones told below are those still to be done, and one that was done late may be the latest.
export const scheduleBasis = ({ schedule }: PackStatuses, speech: Speech): string =>
  speech.sentence(scheduleReason({ ...schedule, latestDays: null }, speech))

const known = (on: IsoDay | null, precision: DatePrecision | null): KnownDay | null =>
  on === null ? null : { on, precision: precision ?? 'day' }

export const continuityBasis = (commitment: PackCommitment, speech: Speech): string => {
  const { continuity } = commitment.statuses
  const states = sightings(commitment).map(({ state }) => state)
  return speech.sentence(
    continuityReason(
      {
        ...continuity,
        dayZero: known(continuity.dayZero, continuity.dayZeroPrecision),
        gapSince: known(continuity.gapSince, continuity.gapSincePrecision),
        lastSeen: known(continuity.lastSeenAliveOn, continuity.lastSeenAlivePrecision),
        firstSeenEnded: known(continuity.firstSeenEndedOn, continuity.firstSeenEndedPrecision),
        hasOnlySlept:
          states.includes('dormant') && states.every((state) => state === 'active' || state === 'dormant'),
        // The pack has no dates of what was taken up again between two signs of life.
        revival: null,
      },
      speech,
    ),
  )
}

/** The kinds of assessor of whom no verdict of any sort is on record. */
export const missingAssessors = ({
  verdicts,
  otherVerdicts,
  planVerdicts,
}: Pick<PackCommitment, 'verdicts' | 'otherVerdicts' | 'planVerdicts'>): AssessorKind[] => {
  const judged = new Set([...verdicts, ...otherVerdicts, ...planVerdicts].map(({ actorKind }) => actorKind))
  // Local monitoring bodies judge a plan as it begins, never whether it was completed.
  return assessorKinds.filter((kind) => kind !== 'local_monitor' && !judged.has(kind))
}

/** The word of a verdict on a plan; of how many of its commitments, where it counts them. */
export const planVerdictText = ({ value, count }: PackPlanVerdict, speech: Speech): string => {
  const word = speech.indicatorValue(value)
  return count === null
    ? word
    : speech.text('verdict.plan_count', { value: word, amount: speech.amount('commitments', count) })
}
