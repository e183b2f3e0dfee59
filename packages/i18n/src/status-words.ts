import { lowerFirst } from './letter-case.ts'
import type {
  ContinuityStatus,
  DatePrecision,
  EndedHow,
  EvidenceGrade,
  EvidenceStatus,
  IsoDay,
  OfficialStatus,
  ScheduleStatus,
} from '@estafet/domain'
import type { TextKey, VocabularyLabel, VocabularyList, VocabularyWord } from './text-keys.ts'
import type { TextValues } from './translate.ts'

// Why each of the four statuses is what it is, as the page of a commitment and the handover pack both say it.

/** A sentence of the feature `commitment`: its key and the values it takes, already in words. */
export interface Worded {
  readonly key: TextKey<'commitment'>
  readonly values: TextValues
}

export const worded = (key: Worded['key'], values: TextValues = {}): Worded => ({ key, values })

/** What is needed to put a status into words. */
export interface StatusSpeech {
  /** A word of the domain, by its list. */
  readonly word: VocabularyLabel
  readonly day: (day: IsoDay, precision: DatePrecision) => string
  /** Which day it is, counted from one that may be known less exactly. */
  readonly dayNumber: (days: number, day: IsoDay, precision: DatePrecision) => string
  /** A length of time: “1 tahun 3 bulan”. */
  readonly duration: (days: number) => string
  readonly number: (value: number) => string
  readonly list: (items: readonly string[]) => string
}

/** A day that comes out of the facts, with how exactly it is known. */
export interface KnownDay {
  readonly on: IsoDay
  readonly precision: DatePrecision
}

// Only the first letter: a name inside stays as it is written.

/** Words with their counts, in the order they were counted in. */
export const wordCounts = <Word extends string>(counts: Readonly<Record<Word, number>>): [Word, number][] =>
  Object.entries<number>(counts) as [Word, number][]

/** The words of a list that were counted at all: “2 terlambat dan 1 tepat waktu”. */
export const countedWords = <List extends VocabularyList>(
  counts: Readonly<Record<VocabularyWord<List>, number>>,
  list: List,
  speech: Pick<StatusSpeech, 'word' | 'number' | 'list'>,
): string =>
  speech.list(
    wordCounts(counts)
      .filter(([, count]) => count > 0)
      .map(([word, count]) => `${speech.number(count)} ${lowerFirst(speech.word(list, word))}`),
  )

const countOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

export interface OfficialGrounds {
  readonly status: OfficialStatus
  /** Put together from milestones. */
  readonly isDerived: boolean
  /** Whether any reporting period asked for it. */
  readonly isAsked: boolean
  readonly lastReportedOn: IsoDay | null
  readonly milestonesReported: number
  readonly milestonesCounted: number
}

export const officialReason = (
  { status, isDerived, isAsked, lastReportedOn, ...milestones }: OfficialGrounds,
  speech: Pick<StatusSpeech, 'day'>,
): Worded => {
  if (lastReportedOn === null || status === 'not_reported' || status === 'not_asked')
    return worded(`reason.official.${isAsked ? 'not_reported' : 'not_asked'}`)
  const on = speech.day(lastReportedOn, 'day')
  return isDerived
    ? worded('reason.official.derived', {
        on,
        reported: milestones.milestonesReported,
        counted: milestones.milestonesCounted,
      })
    : worded('reason.official.said', { on })
}

export interface EvidenceGrounds {
  readonly status: EvidenceStatus
  /** Claims by grade. */
  readonly counts: Readonly<Record<EvidenceGrade, number>>
  /** How many documents show that it has run, whatever the city claimed. */
  readonly documentsSeen: number
}

export const evidenceReason = (
  { status, counts, documentsSeen }: EvidenceGrounds,
  speech: Pick<StatusSpeech, 'word' | 'number' | 'list'>,
): Worded => {
  if (status === 'no_claim')
    return documentsSeen > 0
      ? worded('reason.evidence.seen_only', { count: documentsSeen })
      : worded('reason.evidence.no_claim')
  return worded(`reason.evidence.${status === 'contradicted' ? 'disputed' : 'claims'}`, {
    count: countOf(counts),
    parts: countedWords(counts, 'evidenceGrades', speech),
  })
}

export interface ScheduleGrounds {
  readonly status: ScheduleStatus
  /** Milestones by status. */
  readonly counts: Readonly<Record<ScheduleStatus, number>>
  /** Days past the first deadline of the milestone that is latest; null where none is late, or it is not told. */
  readonly latestDays: number | null
}

export const scheduleReason = (
  { status, counts, latestDays }: ScheduleGrounds,
  speech: Pick<StatusSpeech, 'word' | 'number' | 'list' | 'duration'>,
): Worded => {
  const count = countOf(counts)
  if (count === 0) return worded('reason.schedule.no_milestones')
  if (status === 'no_deadline') return worded('reason.schedule.no_deadline')
  const counted = { count, parts: countedWords(counts, 'scheduleStatuses', speech) }
  return latestDays === null
    ? worded('reason.schedule.milestones', counted)
    : worded('reason.schedule.with_latest', { ...counted, latest: speech.duration(latestDays) })
}

export interface ContinuityGrounds {
  readonly status: ContinuityStatus
  readonly dayZero: KnownDay | null
  /** Since when acting heads or nobody head the region; null under an inaugurated head. */
  readonly gapSince: KnownDay | null
  readonly daysSince: number | null
  readonly seenSince: 'certain' | 'possible' | 'no'
  readonly endedHow: EndedHow | null
  readonly isRevived: boolean
  /** Of a revived one: it had only been dormant, and never ended. */
  readonly hasOnlySlept: boolean
  readonly lastSeen: KnownDay | null
  readonly firstSeenEnded: KnownDay | null
  /** The last time it came back, and since when it had not been seen. */
  readonly revival: (KnownDay & { readonly unseenSince: KnownDay | null }) | null
}

/** How it lives under whoever heads the region now: seen, taken up again, or back from an end or a dormancy. */
const wayOfLiving = ({ isRevived, hasOnlySlept, gapSince, dayZero, revival }: ContinuityGrounds) => {
  if (isRevived) return hasOnlySlept ? 'woken' : 'revived'
  const handedOver = gapSince ?? dayZero
  const isTakenUp =
    revival !== null && revival.unseenSince !== null && handedOver !== null && revival.on >= handedOver.on
  return isTakenUp ? 'taken_up' : 'confirmed'
}

const endedText = (how: EndedHow | null, { word }: Pick<StatusSpeech, 'word'>): string => {
  if (how === null) return ''
  return how === 'stopped' ? word('continuityDecisions', 'stop') : word('endedHows', how)
}

export const continuityReason = (
  grounds: ContinuityGrounds,
  speech: Pick<StatusSpeech, 'word' | 'day' | 'dayNumber'>,
): Worded => {
  const { status, dayZero, gapSince, daysSince, seenSince, endedHow, lastSeen, revival } = grounds
  const day = (known: KnownDay | null): string =>
    known === null ? '' : speech.day(known.on, known.precision)
  const handedOver = gapSince ?? dayZero
  const values = {
    dayZero: day(dayZero),
    gapSince: day(gapSince),
    day: handedOver === null ? '' : speech.dayNumber(daysSince ?? 0, handedOver.on, handedOver.precision),
    seen: day(lastSeen),
    ended: day(grounds.firstSeenEnded),
    revived: day(revival),
    unseen: day(revival?.unseenSince ?? null),
    how: endedText(endedHow, speech),
  }
  // Under an acting head, or none, there is no inauguration to count from: the sentence says since when.
  const inGap = gapSince === null ? '' : '_in_gap'
  if (status === 'confirmed') return worded(`reason.continuity.${wayOfLiving(grounds)}${inGap}`, values)
  if (status === 'ended') return worded('reason.continuity.ended', values)
  const isUnseen = status === 'undecided' || status.startsWith('not_seen')
  if (isUnseen && seenSince === 'possible')
    return worded(`reason.continuity.${status}.maybe_seen` as Worded['key'], values)
  const place = status === 'paused' || status === 'no_transition_yet' ? inGap : ''
  const seen = lastSeen === null ? 'never_seen' : 'seen'
  return worded(`reason.continuity.${status}${place}.${seen}` as Worded['key'], values)
}
