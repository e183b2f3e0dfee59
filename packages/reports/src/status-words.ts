import {
  type AssessorKind,
  assessorKinds,
  type DatePrecision,
  isCountableDay,
  isInferred,
  type IsoDay,
} from '@estafet/domain'
import type { PackCommitment, PackPlanVerdict, PackStatuses } from './handover-pack.ts'
import type { Speech } from './speech.ts'

// What both the pages and the sheets say of the four statuses and of who judged.

// Only its first letter: a name inside stays as it is written.
const insideSentence = (word: string): string => `${word.charAt(0).toLowerCase()}${word.slice(1)}`

/** The words of a list that were counted at all: “2 terlambat, 1 tepat waktu”. */
export const countedWords = (
  counts: Readonly<Record<string, number>>,
  list: string,
  speech: Speech,
): string =>
  speech.list(
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([word, count]) => `${speech.number(count)} ${insideSentence(speech.word(list, word))}`),
  )

export const officialBasis = ({ official }: PackStatuses, speech: Speech): string => {
  const { isDerived, lastReportedOn, milestonesReported, milestonesCounted, progressPercent } = official
  if (lastReportedOn === null)
    return speech.text(official.status === 'not_asked' ? 'status.official_not_asked' : 'status.official_none')
  const day = speech.day(lastReportedOn)
  const text = isDerived
    ? speech.text('status.official_derived', {
        reported: milestonesReported,
        counted: milestonesCounted,
        day,
      })
    : speech.text('status.official', { day })
  return progressPercent === null
    ? text
    : speech.text('status.progress', { text, percent: speech.percent(progressPercent) })
}

export const evidenceBasis = ({ evidence }: PackStatuses, speech: Speech): string =>
  evidence.status === 'no_claim'
    ? speech.text('status.evidence_none')
    : speech.text('status.evidence', { parts: countedWords(evidence.counts, 'evidenceGrades', speech) })

export const scheduleBasis = ({ schedule }: PackStatuses, speech: Speech): string => {
  const parts = countedWords(schedule.counts, 'scheduleStatuses', speech)
  return parts === '' ? speech.text('status.schedule_none') : speech.text('status.schedule', { parts })
}

const seenText = ({ continuity }: PackStatuses, speech: Speech): string => {
  const { lastSeenAliveOn: day, lastSeenAlivePrecision: precision } = continuity
  return day === null
    ? speech.text('status.seen_never')
    : speech.text('status.seen', { day: speech.day(day, precision) })
}

interface OpenGap {
  readonly seen: string
  readonly since: IsoDay
  readonly precision: DatePrecision
  readonly days: number
}

const gapText = ({ seen, since, precision, days }: OpenGap, speech: Speech): string => {
  const values = { seen, day: speech.day(since, precision) }
  if (!isCountableDay(precision)) return speech.text('status.since_gap_uncounted', values)
  const key = isInferred(precision) ? 'status.since_gap_about' : 'status.since_gap'
  return speech.text(key, { ...values, n: speech.amount('days', days) })
}

export const continuityBasis = (statuses: PackStatuses, speech: Speech): string => {
  const { status, dayZero, gapSince, daysSince, endedHow, firstSeenEndedOn, isRevived } = statuses.continuity
  const endedPrecision = statuses.continuity.firstSeenEndedPrecision
  if (status === 'ended' && endedHow !== null && firstSeenEndedOn !== null)
    return speech.text('status.ended', {
      how: speech.word('endedHows', endedHow),
      day: speech.day(firstSeenEndedOn, endedPrecision),
    })
  const seen = seenText(statuses, speech)
  const n = daysSince ?? 0
  const { dayZeroPrecision, gapSincePrecision } = statuses.continuity
  const text =
    gapSince !== null
      ? gapText({ seen, since: gapSince, precision: gapSincePrecision ?? 'day', days: n }, speech)
      : dayZero === null || status === 'no_transition_yet'
        ? seen
        : speech.text('status.since_day_zero', {
            seen,
            day_zero: speech.dayZero(dayZero, dayZeroPrecision, n),
          })
  return isRevived ? speech.text('status.revived', { text }) : text
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
