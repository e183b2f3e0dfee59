import type { IsoDay, TransitionKind } from '@estafet/domain'
import type { CommitmentDetail, RecordedSpell } from './commitment-page.queries.ts'
import { storyEntries, type StoryEntry } from './story-entries.ts'

/** What happened under one head of region. A term in which nothing was recorded is shown too: silence is data. */
export interface StoryTerm {
  readonly key: string
  readonly from: IsoDay
  /** Null for a time in which nobody is recorded as head. */
  readonly spell: RecordedSpell | null
  /** Set when the term began with an inauguration that followed somebody. */
  readonly handover: TransitionKind | null
  readonly entries: readonly StoryEntry[]
}

const covers = (spell: RecordedSpell, on: IsoDay): boolean =>
  spell.startedOn <= on && (spell.endedOn === null || on < spell.endedOn)

const termOf = (
  spell: RecordedSpell,
  detail: CommitmentDetail,
  entries: readonly StoryEntry[],
): StoryTerm => ({
  key: `spell-${spell.id}`,
  from: spell.startedOn,
  spell,
  handover: detail.transitions.find(({ inauguratedOn }) => inauguratedOn === spell.startedOn)?.kind ?? null,
  entries: entries.filter(({ on }) => covers(spell, on)),
})

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
      entries: inGap,
    })),
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

/** The same story from its end. */
export const newestFirst = (terms: readonly StoryTerm[]): readonly StoryTerm[] =>
  terms.toReversed().map((term) => ({ ...term, entries: term.entries.toReversed() }))
