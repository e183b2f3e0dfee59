import { evidenceGrades, scheduleStatuses } from '@estafet/domain'
import type { StatusKind } from '../../../domain-ui/status-look.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { endDay, inWords, spellDay } from '../known-day.ts'
import { lifeSummary, type Revival } from '../story/life-summary.ts'
import { type ReaderLanguage, type Worded, worded } from '../worded.ts'

type Facts = Pick<CommitmentDetail, 'state' | 'sightings' | 'revivals' | 'spells' | 'milestones'>

const official = ({ state }: Facts, { format }: ReaderLanguage): Worded => {
  const { official: status, officialIsDerived, lastReportedOn, milestonesReported, milestonesCounted } = state
  if (lastReportedOn === null || status === 'not_reported' || status === 'not_asked')
    return worded(state.isAsked ? 'reason.official.not_reported' : 'reason.official.not_asked')
  const on = format.day(lastReportedOn)
  return officialIsDerived
    ? worded('reason.official.derived', { on, reported: milestonesReported, counted: milestonesCounted })
    : worded('reason.official.said', { on })
}

const counted = <Word extends string>(
  counts: Readonly<Record<Word, number>>,
  words: readonly Word[],
  set: string,
  { format, label }: ReaderLanguage,
): { readonly n: number; readonly parts: string } => {
  const present = words.filter((word) => counts[word] > 0)
  return {
    n: present.reduce((sum, word) => sum + counts[word], 0),
    parts: format.list(present.map((word) => `${counts[word]} ${label(set, word).toLowerCase()}`)),
  }
}

const evidence = (facts: Facts, language: ReaderLanguage): Worded => {
  const { evidence: status, evidenceCounts } = facts.state
  if (status !== 'no_claim') {
    const { n, parts } = counted(evidenceCounts, evidenceGrades, 'evidenceGrades', language)
    return worded(status === 'contradicted' ? 'reason.evidence.disputed' : 'reason.evidence.claims', {
      count: n,
      parts,
    })
  }
  const documents = new Set(
    facts.sightings.flatMap((sighting) => sighting.evidence.map(({ source }) => source.id)),
  )
  return documents.size > 0
    ? worded('reason.evidence.seen_only', { count: documents.size })
    : worded('reason.evidence.no_claim')
}

const schedule = (facts: Facts, language: ReaderLanguage): Worded => {
  const { schedule: status, scheduleCounts } = facts.state
  if (facts.milestones.length === 0) return worded('reason.schedule.no_milestones')
  if (status === 'no_deadline') return worded('reason.schedule.no_deadline')
  const { n, parts } = counted(scheduleCounts, scheduleStatuses, 'scheduleStatuses', language)
  const latest = Math.max(0, ...facts.milestones.map(({ state }) => state?.daysLate ?? 0))
  return latest > 0
    ? worded('reason.schedule.with_latest', { count: n, parts, latest: language.format.duration(latest) })
    : worded('reason.schedule.milestones', { count: n, parts })
}

/** How it lives under whoever holds the seat now: seen, taken up again, or back from an end or a dormancy. */
const wayOfLiving = (
  facts: Facts,
  revival: Revival | null,
): 'confirmed' | 'taken_up' | 'revived' | 'woken' => {
  const { isRevived, gapSince, dayZero } = facts.state.continuity
  if (isRevived) {
    const onlySlept = facts.sightings.every(({ state }) => state === 'active' || state === 'dormant')
    return onlySlept && facts.sightings.some(({ state }) => state === 'dormant') ? 'woken' : 'revived'
  }
  const handedOverOn = gapSince ?? dayZero
  const isTakenUp =
    revival !== null && revival.unseenSince !== null && handedOverOn !== null && revival.on >= handedOverOn
  return isTakenUp ? 'taken_up' : 'confirmed'
}

/** Under an acting head, or none, there is no inauguration to count from: the sentence says since when. */
const inGap = (facts: Facts): '' | '_in_gap' => (facts.state.continuity.gapSince === null ? '' : '_in_gap')

const continuity = (facts: Facts, { format, label }: ReaderLanguage): Worded => {
  const { status, dayZero, gapSince, daysSince, seenSince, endedHow } = facts.state.continuity
  const { lastSeen, revival } = lifeSummary(facts)
  const handedOverOn = gapSince ?? dayZero
  const handedOver = handedOverOn === null ? null : spellDay(facts, handedOverOn)
  const values = {
    dayZero: dayZero === null ? '' : inWords(spellDay(facts, dayZero), format),
    gapSince: gapSince === null ? '' : inWords(spellDay(facts, gapSince), format),
    day: handedOver === null ? '' : format.dayNumber(daysSince ?? 0, handedOver.on, handedOver.precision),
    seen: inWords(lastSeen, format),
    ended: inWords(endDay(facts), format),
    revived: inWords(revival, format),
    unseen: inWords(revival?.unseenSince ?? null, format),
    how:
      endedHow === 'stopped'
        ? label('continuityDecisions', 'stop')
        : endedHow
          ? label('endedHows', endedHow)
          : '',
  }
  if (status === 'confirmed')
    return worded(`reason.continuity.${wayOfLiving(facts, revival)}${inGap(facts)}`, values)
  if (status === 'ended') return worded('reason.continuity.ended', values)
  const isUnseen = status === 'undecided' || status.startsWith('not_seen')
  if (isUnseen && seenSince === 'possible') return worded(`reason.continuity.${status}.maybe_seen`, values)
  const seen = lastSeen === null ? 'never_seen' : 'seen'
  const place = status === 'paused' || status === 'no_transition_yet' ? inGap(facts) : ''
  return worded(`reason.continuity.${status}${place}.${seen}`, values)
}

/** Why each of the four statuses is what it is: one sentence each, with its days and its n. */
export const statusReasons = (
  facts: Facts,
  language: ReaderLanguage,
): Readonly<Record<StatusKind, Worded>> => ({
  official: official(facts, language),
  evidence: evidence(facts, language),
  schedule: schedule(facts, language),
  continuity: continuity(facts, language),
})
