import { anchorProfile } from '../anchors/anchor-profile.ts'
import { anchorsOn, anchorTurns, type DatedAnchor } from '../anchors/anchors-on.ts'
import { startKnownOn } from '../commitment-state/continuity/begun.ts'
import { type DatedFacts, factsOn, firstKnownDay } from '../commitment-state/commitment-history.ts'
import { sightingKnownOn } from '../commitment-state/continuity/life-events.ts'
import type { HandoverDecisionFact, IsoDay, SpellFact } from '../facts.ts'
import { knownSpells, spellTurns } from '../heads/spells.ts'
import { addDays } from '../iso-day.ts'
import { toHandOver } from './coming-handovers.ts'
import { handedOver } from './handed-over.ts'
import { type KnownHandover, knownHandovers } from './known-handovers.ts'
import { type WordHistory, wordHistories } from './word-history.ts'

/** The facts of every day, with what of a decision says which handover it answers, and what holds the commitment. */
export interface DecidedFacts extends DatedFacts {
  readonly anchors: readonly DatedAnchor[]
  readonly decisions: readonly HandoverDecisionFact[]
}

/** The handover that would come the day after the day asked. */
export const nextHandover = 'next'

/** The handovers of a region as its spells tell them from each day on, oldest first. */
export type HandoversByDay = readonly {
  readonly from: IsoDay
  readonly handovers: readonly KnownHandover[]
}[]

/** What is known of the handovers of a region changes on few days, whichever commitment it is asked of. */
export const handoversByDay = (spells: readonly SpellFact[]): HandoversByDay =>
  [...new Set(spells.flatMap(spellTurns))]
    .toSorted()
    .map((from) => ({ from, handovers: knownHandovers(knownSpells(spells, from), from) }))

/** After this many days without a decision it is overdue; see `handoverDecision`. */
const overdueAfter = 101

/**
 * The first day anything is known of the commitment, or `since` where that is later, and every day after it on which
 * what its facts say of handovers may differ from the day before; oldest first.
 * @param clocks days on which a rule says otherwise though nothing happened, by day zero.
 */
export const turningDays = (
  facts: DecidedFacts,
  known: HandoversByDay,
  since: IsoDay | null,
  clocks: (dayZero: IsoDay) => readonly IsoDay[],
): IsoDay[] => {
  const first = firstKnownDay(facts)
  if (first === null) return []
  const start = since !== null && since > first ? since : first
  const dayZeros = known.flatMap(({ handovers }) =>
    handovers.map(({ transition }) => transition.inauguratedOn),
  )
  const days = [
    startKnownOn(facts),
    ...facts.reports.flatMap(({ reportedOn, correctedOn }) => [reportedOn, correctedOn]),
    ...facts.sightings.flatMap((sighting) => [
      sighting.sightedOn,
      sightingKnownOn(sighting),
      sighting.documentedOn ?? null,
    ]),
    ...facts.assessments.flatMap(({ assessedOn, evidencedOn }) => [assessedOn, evidencedOn]),
    ...facts.decisions.flatMap(({ decidedOn, pausedUntil }) => [
      decidedOn,
      pausedUntil,
      pausedUntil === null ? null : addDays(pausedUntil, 1),
    ]),
    ...anchorTurns(facts.anchors),
    ...known.map(({ from }) => from),
    ...dayZeros.flatMap(clocks),
  ].filter((day): day is IsoDay => day !== null && day > start)
  return [start, ...new Set(days)].toSorted()
}

const wordsOn = (facts: DecidedFacts, handovers: readonly KnownHandover[], day: IsoDay) => {
  const known = { ...factsOn(facts, day), decisions: facts.decisions }
  const words = new Map<string, string>()
  for (const handover of handovers)
    for (const { onDayZero, handover: met } of handedOver(
      [known],
      handover,
      ({ decisions }) => decisions,
      day,
    ))
      words.set(
        handover.transition.inauguratedOn,
        `${onDayZero} ${met.standing} ${met.decision?.decision ?? ''}`.trimEnd(),
      )
  for (const { standing } of toHandOver([known], day)) {
    const { firmLow, firmHigh } = anchorProfile(anchorsOn(facts.anchors, day), day)
    words.set(nextHandover, `${standing} ${firmLow} ${firmHigh}`)
  }
  return words
}

/** The handovers of the region as known on a day. */
export const handoversOn = (known: HandoversByDay, day: IsoDay): readonly KnownHandover[] =>
  known.findLast(({ from }) => from <= day)?.handovers ?? []

/**
 * What each handover of its region did to a commitment, as known on every day, and what the next one would: standing on
 * day zero, standing with the new head and decision, with spaces between; of the next its standing and how many of its
 * anchors are firm, at least and at most; nothing where it was not handed over.
 * @param since gives only what holds from that day on; see `commitmentHistory`.
 */
export const handoverHistory = (
  facts: DecidedFacts,
  known: HandoversByDay,
  since: IsoDay | null = null,
): WordHistory[] =>
  wordHistories(
    turningDays(facts, known, since, (dayZero) => [addDays(dayZero, overdueAfter)]),
    (day) => wordsOn(facts, handoversOn(known, day), day),
  )
