import type { IsoDay, TransitionKind } from '@estafet/domain'
import type { CommitmentDetail, HandoverRecord, RecordedSpell } from '../commitment-page.queries.ts'
import { spanOf } from '../known-day.ts'
import type { StoryEntry } from './story-entry.ts'
import { storyEntries } from './story-entries.ts'

/** What happened under one head of region. A term in which nothing was recorded is shown too: silence is data. */
export interface StoryTerm {
  readonly key: string
  readonly from: IsoDay
  /** Null for a time in which nobody is recorded as head. */
  readonly spell: RecordedSpell | null
  /** Set when the term began with an inauguration that followed somebody. */
  readonly handover: TransitionKind | null
  /** What became of the commitment with the new head, where it was open on that day. */
  readonly decision: HandoverRecord | null
  readonly entries: readonly StoryEntry[]
  /** Keys of entries known only by their year or month, in which the seat also changed hands. */
  readonly unsure: ReadonlySet<string>
}

const isUnsure = (entry: StoryEntry, spells: readonly RecordedSpell[]): boolean => {
  const { from, to } = spanOf(entry)
  return spells.some(({ startedOn }) => startedOn > from && startedOn <= to)
}

const unsureOf = (entries: readonly StoryEntry[], { spells }: CommitmentDetail): ReadonlySet<string> =>
  new Set(entries.filter((entry) => isUnsure(entry, spells)).map(({ key }) => key))

const covers = (spell: RecordedSpell, on: IsoDay): boolean =>
  spell.startedOn <= on && (spell.endedOn === null || on < spell.endedOn)

const termOf = (spell: RecordedSpell, detail: CommitmentDetail, all: readonly StoryEntry[]): StoryTerm => {
  const entries = all.filter(({ on }) => covers(spell, on))
  return {
    key: `spell-${spell.id}`,
    from: spell.startedOn,
    spell,
    handover: detail.transitions.find(({ inauguratedOn }) => inauguratedOn === spell.startedOn)?.kind ?? null,
    decision: detail.handoverDecisions.find(({ inauguratedOn }) => inauguratedOn === spell.startedOn) ?? null,
    entries,
    unsure: unsureOf(entries, detail),
  }
}

/** The dated story, divided by who governed, oldest first: from the head under whom it began. */
export const storyTerms = (detail: CommitmentDetail): readonly StoryTerm[] => {
  const entries = storyEntries(detail)
  const first = entries[0]?.on
  if (first === undefined) return []
  const spells = detail.spells.filter(({ endedOn }) => endedOn === null || endedOn > first)
  const uncovered = entries.filter(({ on }) => !spells.some((spell) => covers(spell, on)))
  // Facts from a time without a recorded head, one term for each such time.
  const gaps = Map.groupBy(uncovered, ({ on }) => spells.filter(({ startedOn }) => startedOn <= on).length)
  return [
    ...spells.map((spell) => termOf(spell, detail, entries)),
    ...[...gaps].map(([before, inGap]) => ({
      key: `gap-${before}`,
      from: inGap[0]?.on ?? first,
      spell: null,
      handover: null,
      decision: null,
      entries: inGap,
      unsure: unsureOf(inGap, detail),
    })),
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

/** The same story from its end. */
export const newestFirst = (terms: readonly StoryTerm[]): readonly StoryTerm[] =>
  terms.toReversed().map((term) => ({ ...term, entries: term.entries.toReversed() }))
