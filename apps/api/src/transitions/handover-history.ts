import {
  addDays,
  type DatedFacts,
  factsOn,
  firstKnownDay,
  type HandoverDecisionFact,
  type IsoDay,
  knownSpells,
  sightingKnownOn,
  type SpellFact,
  spellTurns,
  startKnownOn,
} from '@estafet/domain'
import { toHandOver } from './coming-handovers.ts'
import { handedOver } from './handover-commitments.ts'
import { type KnownHandover, knownHandovers } from './known-handovers.ts'

/** The facts of every day, with what of a decision says which handover it answers. */
export interface DecidedFacts extends DatedFacts {
  readonly decisions: readonly HandoverDecisionFact[]
}

/** The handover that would come the day after the day asked. */
export const nextHandover = 'next'

/** What one handover did to a commitment, as known from each of `days` on. */
export interface HandoverHistory {
  /** Day zero, or `nextHandover`. */
  readonly handover: string
  readonly days: readonly IsoDay[]
  /** Standing on day zero, standing with the new head and decision, with spaces between; '' where not handed over. */
  readonly words: readonly string[]
}

/** The handovers of a region as its spells tell them from each day on, oldest first. */
export type KnownHandovers = readonly {
  readonly from: IsoDay
  readonly handovers: readonly KnownHandover[]
}[]

/** What is known of the handovers of a region changes on few days, whichever commitment it is asked of. */
export const handoversByDay = (spells: readonly SpellFact[]): KnownHandovers =>
  [...new Set(spells.flatMap(spellTurns))]
    .toSorted()
    .map((from) => ({ from, handovers: knownHandovers(knownSpells(spells, from), from) }))

/** After this many days without a decision it is overdue; see `handoverDecision`. */
const overdueAfter = 101

/** Every day on which an answer may differ from that of the day before. */
const turnsOf = (facts: DecidedFacts, known: KnownHandovers): IsoDay[] => {
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
    ...known.map(({ from }) => from),
    ...dayZeros.map((day) => addDays(day, overdueAfter)),
  ].filter((day) => day !== null)
  return [...new Set(days)].toSorted()
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
  for (const { standing } of toHandOver([known], day)) words.set(nextHandover, standing)
  return words
}

/**
 * What each handover of its region did to a commitment, as known on every day, and what the next one would.
 * @param since gives only what holds from that day on, the first entry of that day; see `commitmentHistory`.
 */
export function handoverHistory(
  facts: DecidedFacts,
  known: KnownHandovers,
  since: IsoDay | null = null,
): HandoverHistory[] {
  const first = firstKnownDay(facts)
  if (first === null) return []
  const start = since !== null && since > first ? since : first
  const histories = new Map<string, { days: IsoDay[]; words: string[] }>()
  for (const day of [start, ...turnsOf(facts, known).filter((turn) => turn > start)]) {
    const handovers = known.findLast(({ from }) => from <= day)?.handovers ?? []
    const words = wordsOn(facts, handovers, day)
    for (const handover of new Set([...words.keys(), ...histories.keys()])) {
      const history = histories.get(handover) ?? { days: [], words: [] }
      const now = words.get(handover) ?? ''
      if (history.words.at(-1) !== now) {
        history.days.push(day)
        history.words.push(now)
      }
      histories.set(handover, history)
    }
  }
  return [...histories].map(([handover, history]) => ({ handover, ...history }))
}
