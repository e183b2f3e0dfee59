import {
  continuityReason,
  evidenceReason,
  officialReason,
  scheduleReason,
  type StatusSpeech,
  type Worded,
} from '@estafet/i18n'
import type { StatusKind } from '../../../domain-ui/statuses/status-look.ts'
import type { Format } from '../../../ui/text/use-format.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { spellDay } from '../known-day.ts'
import { lifeSummary } from '../story/life-summary.ts'

type Facts = Pick<CommitmentDetail, 'state' | 'sightings' | 'revivals' | 'spells' | 'milestones'>

/** What a pure view model needs of the reader's language. */
interface ReaderLanguage {
  readonly format: Format
  /** A word of a closed vocabulary. */
  readonly label: StatusSpeech['word']
}

const speechOf = ({ format, label }: ReaderLanguage): StatusSpeech => ({
  ...format,
  word: label,
  day: (day, precision) => format.impreciseDay(day, precision),
})

/** How many documents show that it has run. */
const documentsSeen = ({ sightings }: Facts): number =>
  new Set(sightings.flatMap(({ evidence }) => evidence.map(({ source }) => source.id))).size

const latestDays = ({ milestones }: Facts): number | null => {
  const latest = Math.max(0, ...milestones.map(({ state }) => state?.daysLate ?? 0))
  return latest > 0 ? latest : null
}

const hasOnlySlept = ({ sightings }: Facts): boolean =>
  sightings.every(({ state }) => state === 'active' || state === 'dormant') &&
  sightings.some(({ state }) => state === 'dormant')

/** Why each of the four statuses is what it is: one sentence each, with its days and its n. */
export const statusReasons = (
  facts: Facts,
  language: ReaderLanguage,
): Readonly<Record<StatusKind, Worded>> => {
  const speech = speechOf(language)
  const { state } = facts
  const { dayZero, gapSince } = state.continuity
  return {
    official: officialReason(
      { ...state, status: state.official, isDerived: state.officialIsDerived },
      speech,
    ),
    evidence: evidenceReason(
      { status: state.evidence, counts: state.evidenceCounts, documentsSeen: documentsSeen(facts) },
      speech,
    ),
    schedule: scheduleReason(
      {
        status: state.schedule,
        counts: state.scheduleCounts,
        latestDays: latestDays(facts),
      },
      speech,
    ),
    continuity: continuityReason(
      {
        ...state.continuity,
        ...lifeSummary(facts),
        dayZero: dayZero === null ? null : spellDay(facts, dayZero),
        gapSince: gapSince === null ? null : spellDay(facts, gapSince),
        hasOnlySlept: hasOnlySlept(facts),
      },
      speech,
    ),
  }
}
