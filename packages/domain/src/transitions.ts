import type { IsoDay, SpellFact } from './facts.ts'
import { daysBetween } from './iso-day.ts'
import { isInauguratedHead, isSamePerson, spellsAsOf } from './spells.ts'
import type { TransitionKind } from './vocabulary.ts'

/** One handover of a region's headship, from the end of one inaugurated head to the start of the next. */
export interface Transition {
  readonly regionCode: string
  readonly kind: TransitionKind
  /** Day zero: the day the incoming head's spell starts. */
  readonly inauguratedOn: IsoDay
  /** The last inaugurated head before; null when only acting heads or vacancies are known before. */
  readonly outgoing: SpellFact | null
  readonly incoming: SpellFact
  /** Acting heads and vacancies in between, in order. */
  readonly interim: readonly SpellFact[]
  /** Days from the outgoing head's end (or, with none known, from the first known spell) to day zero. */
  readonly gapDays: number
  /** Days of the gap under a recorded vacancy. */
  readonly vacancyDays: number
  /** Days of the gap that no spell covers: who governed then is not recorded. */
  readonly undocumentedDays: number
}

// A spell left open although another follows ended at the latest when that one began.
const endWithin = (spell: SpellFact, next: IsoDay): IsoDay =>
  spell.endedOn === null || spell.endedOn > next ? next : spell.endedOn

const kindOf = (incoming: SpellFact, before: readonly SpellFact[]): TransitionKind => {
  const own = before.findLastIndex((spell) => isInauguratedHead(spell) && isSamePerson(spell, incoming))
  if (own === -1) return 'change'
  return before.slice(own + 1).every((spell) => isSamePerson(spell, incoming)) ? 'renewal' : 'return'
}

const transitionTo = (incoming: SpellFact, before: readonly SpellFact[]): Transition => {
  const dayZero = incoming.startedOn
  const outgoingIndex = before.findLastIndex(isInauguratedHead)
  const outgoing = before[outgoingIndex] ?? null
  const interim = before.slice(outgoingIndex + 1)
  const firstAfter = interim[0]?.startedOn ?? dayZero
  const gapDays = daysBetween(outgoing === null ? firstAfter : endWithin(outgoing, firstAfter), dayZero)
  const interimDays = interim.map((spell, index) => ({
    isVacant: spell.capacity === 'vacant',
    days: daysBetween(spell.startedOn, endWithin(spell, interim[index + 1]?.startedOn ?? dayZero)),
  }))
  const vacancyDays = interimDays.reduce((sum, { isVacant, days }) => sum + (isVacant ? days : 0), 0)
  const coveredDays = interimDays.reduce((sum, { days }) => sum + days, 0)
  return {
    regionCode: incoming.regionCode,
    kind: kindOf(incoming, before),
    inauguratedOn: dayZero,
    outgoing,
    incoming,
    interim,
    gapDays,
    vacancyDays,
    undocumentedDays: gapDays - coveredDays,
  }
}

const transitionsOfRegion = (ordered: readonly SpellFact[]): Transition[] =>
  ordered.flatMap((spell, index) =>
    index > 0 && isInauguratedHead(spell) ? [transitionTo(spell, ordered.slice(0, index))] : [],
  )

/**
 * Every transition up to `asOf`, oldest first: the start of each definitive or remaining-term spell that
 * follows another spell of the same region. The kinds:
 * - `change`: the incoming person was never an inaugurated head there before (a deputy who acted and then is
 *   inaugurated is a change);
 * - `return`: was, but somebody else (acting, inaugurated, or nobody) held the seat in between;
 * - `renewal`: the same person with nobody in between.
 *
 * Spells of several regions may be mixed. Spells starting after `asOf` are not known yet.
 * Source: DOMAIN "Transition"; capacities by UU 23/2014, UU 10/2016 and Permendagri 4/2023.
 */
export const deriveTransitions = (spells: readonly SpellFact[], asOf: IsoDay): Transition[] => {
  const regions = Map.groupBy(spellsAsOf(spells, asOf), (spell) => spell.regionCode)
  return [...regions.values()]
    .flatMap(transitionsOfRegion)
    .toSorted((a, b) =>
      a.inauguratedOn === b.inauguratedOn
        ? a.incoming.id - b.incoming.id
        : a.inauguratedOn < b.inauguratedOn
          ? -1
          : 1,
    )
}

/** The newest of one region's transitions, of any kind; null when there is none. */
export const lastTransition = (transitions: readonly Transition[]): Transition | null =>
  transitions.reduce<Transition | null>(
    (newest, each) => (newest === null || each.inauguratedOn >= newest.inauguratedOn ? each : newest),
    null,
  )

/**
 * Day zero of the present administration, of one region's transitions: the newest that is not a renewal,
 * because the same person carrying on hands nothing over. Continuity and staleness are judged from this day.
 * Null while no handover is known. Source: DOMAIN "Continuity status" and "Survival" (a renewal is not a change).
 */
export const administrationStart = (transitions: readonly Transition[]): IsoDay | null =>
  lastTransition(transitions.filter(({ kind }) => kind !== 'renewal'))?.inauguratedOn ?? null
