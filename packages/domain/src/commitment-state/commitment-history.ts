import { startKnownOn } from './continuity/begun.ts'
import { type CommitmentState, commitmentState } from './commitment-state.ts'
import type {
  AssessmentFact,
  CommitmentFacts,
  IsoDay,
  ReportFact,
  SightingFact,
  SpellFact,
} from '../facts.ts'
import { sightingKnownOn } from './continuity/life-events.ts'
import { soonestDay } from './newest.ts'

/** The facts of a commitment with the days on which one of them came to stand otherwise than it was given. */
export interface DatedFacts extends Omit<CommitmentFacts, 'reports' | 'assessments' | 'sightings'> {
  /** With the day a later published report corrected it; null while none has. */
  readonly reports: readonly (ReportFact & { readonly correctedOn: IsoDay | null })[]
  /** With the day its first evidence was tied to it; null while it has none. */
  readonly assessments: readonly (Omit<AssessmentFact, 'hasEvidence'> & {
    readonly evidencedOn: IsoDay | null
  })[]
  /** One that a file of this product tells, with the day another document on it was published; null while none was. */
  readonly sightings: readonly (SightingFact & { readonly documentedOn?: IsoDay | null })[]
}

// Whether a document besides our own file could be read on a day; asked only of a sighting that has such a file.
const isStillClaimed = ({ isClaimed, documentedOn = null }: DatedFacts['sightings'][number], day: IsoDay) =>
  isClaimed === true && (documentedOn === null || documentedOn > day)

/**
 * The facts as they stand on a day: corrected reports are gone, a verdict has the evidence it had by then, and what our
 * own file alone told until then is a claim.
 */
export const factsOn = (facts: DatedFacts, day: IsoDay): CommitmentFacts => ({
  ...facts,
  reports: facts.reports.filter(({ correctedOn }) => correctedOn === null || correctedOn > day),
  assessments: facts.assessments.map((verdict) => ({
    ...verdict,
    hasEvidence: verdict.evidencedOn !== null && verdict.evidencedOn <= day,
  })),
  sightings: facts.sightings.map((sighting) => ({ ...sighting, isClaimed: isStillClaimed(sighting, day) })),
})

/** What a commitment is known by. */
interface KnownByFacts extends Pick<CommitmentFacts, 'startedOn' | 'startedPrecision'> {
  readonly reports: readonly Pick<ReportFact, 'reportedOn'>[]
  readonly sightings: readonly Parameters<typeof sightingKnownOn>[0][]
  readonly assessments: readonly Pick<AssessmentFact, 'assessedOn'>[]
  readonly decisions: readonly Pick<CommitmentFacts['decisions'][number], 'decidedOn'>[]
}

/**
 * The first day on which the commitment had certainly begun or anything was known of it; null when that is no day at
 * all.
 */
export const firstKnownDay = (facts: KnownByFacts): IsoDay | null =>
  soonestDay([
    startKnownOn(facts),
    ...facts.reports.map(({ reportedOn }) => reportedOn),
    ...facts.sightings.map(sightingKnownOn),
    ...facts.assessments.map(({ assessedOn }) => assessedOn),
    ...facts.decisions.map(({ decidedOn }) => decidedOn),
  ])

/** Whether a commitment was known on `asOf`: a list of that day has it, and its page can be shown. */
export const isKnownOn = (facts: KnownByFacts, asOf: IsoDay): boolean => {
  const first = firstKnownDay(facts)
  return first !== null && first <= asOf
}

/** The state of a commitment from a day until that of the next entry. */
export interface HistoryEntry {
  readonly from: IsoDay
  readonly state: CommitmentState
}

/** A history longer than this is a fault in the rules: each step must lead to a later day. */
const mostSteps = 100_000

/**
 * The state of a commitment on every day, by its facts: an entry for each day it may change on, from the first day
 * anything was known of it to the last that any fact foresees. Between entries only the counters `daysLate` and
 * `daysSince` move. What an entry says depends on no fact dated after it, so after a new fact only the entries from its
 * day on differ: `since` gives those alone, the first of them of that day.
 */
export const commitmentHistory = (
  facts: DatedFacts,
  spells: readonly SpellFact[],
  since: IsoDay | null = null,
): HistoryEntry[] => {
  const turns = [
    ...facts.reports.map(({ correctedOn }) => correctedOn),
    ...facts.assessments.map(({ evidencedOn }) => evidencedOn),
    ...facts.sightings.map(({ isClaimed, documentedOn = null }) =>
      isClaimed === true ? documentedOn : null,
    ),
  ].filter((day) => day !== null)
  const entries: HistoryEntry[] = []
  const first = firstKnownDay(facts)
  let day = first !== null && since !== null && since > first ? since : first
  while (day !== null) {
    const from: IsoDay = day
    const state = commitmentState(factsOn(facts, from), spells, from)
    entries.push({ from, state })
    if (entries.length > mostSteps) throw new Error(`the history of ${facts.id} does not end`)
    day = soonestDay([state.staleOn, ...turns.filter((turn) => turn > from)])
  }
  return entries
}
