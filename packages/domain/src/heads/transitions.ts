import { isCountableDay, isInferred } from '../date-precision.ts'
import type { IsoDay, SpellFact } from '../facts.ts'
import { firstSpellOfTerm } from './election-leave.ts'
import { isUnrecordedBetween } from './unrecorded-stretches.ts'
import { daysBetween } from '../iso-day.ts'
import { isInauguratedHead, isSamePerson, spellsByRegion } from './spells.ts'
import type { DatePrecision, TransitionKind } from '../vocabulary.ts'

/** The inauguration of a head that follows another spell: the beginning of an administration, or its renewal. */
export interface Inauguration<Spell extends SpellFact = SpellFact> {
  readonly regionCode: string
  /** Null after a stretch nobody recorded: who went before is not known, so neither is the kind. */
  readonly kind: TransitionKind | null
  /** Day zero: the day the incoming head's spell starts. */
  readonly inauguratedOn: IsoDay
  /** How exactly day zero is known. */
  readonly inauguratedPrecision: DatePrecision
  readonly incoming: Spell
}

/** One handover of a region's headship, from the end of one inaugurated head to the start of the next. */
export interface Transition<Spell extends SpellFact = SpellFact> extends Inauguration<Spell> {
  readonly kind: TransitionKind
  /** The last inaugurated head before; null when only acting heads or vacancies are known before. */
  readonly outgoing: Spell | null
  /** Acting heads and vacancies in between, in order. */
  readonly interim: readonly Spell[]
  /**
   * Days from the outgoing head's end (or, with none known, from the first known spell) to day zero. This and the two
   * below are null where one of the days they are counted from is known to the month or year only, and where that end
   * was worked out: nobody has said then that there was a gap.
   */
  readonly gapDays: number | null
  /** Days of the gap under a recorded vacancy. */
  readonly vacancyDays: number | null
  /** Days of the gap that no spell covers: who governed then is not recorded. */
  readonly undocumentedDays: number | null
}

// A spell left open although another follows ended at the latest when that one began.
const endWithin = (spell: SpellFact, next: IsoDay): IsoDay =>
  spell.endedOn === null || spell.endedOn > next ? next : spell.endedOn

const neverLeft = (spell: SpellFact, person: SpellFact): boolean =>
  isSamePerson(spell, person) || spell.capacity === 'vacant' || spell.capacity === 'pjs'

const kindOf = (incoming: SpellFact, before: readonly SpellFact[]): TransitionKind => {
  const own = before.findLastIndex((spell) => isInauguratedHead(spell) && isSamePerson(spell, incoming))
  if (own === -1) return 'change'
  return before.slice(own + 1).every((spell) => neverLeft(spell, incoming)) ? 'renewal' : 'return'
}

const notCounted = { gapDays: null, vacancyDays: null, undocumentedDays: null }

const countedDays = (outgoing: SpellFact | null, interim: readonly SpellFact[], incoming: SpellFact) => {
  const dayZero = incoming.startedOn
  const firstAfter = interim[0]?.startedOn ?? dayZero
  const from = outgoing === null ? firstAfter : endWithin(outgoing, firstAfter)
  const precisions = [
    incoming.startedPrecision,
    ...(outgoing?.endedPrecision == null ? [] : [outgoing.endedPrecision]),
    ...interim.flatMap((spell) => [spell.startedPrecision, spell.endedPrecision ?? 'day']),
  ]
  if (!precisions.every(isCountableDay)) return notCounted
  const gapDays = daysBetween(from, dayZero)
  const isEndInferred = outgoing?.endedPrecision != null && isInferred(outgoing.endedPrecision)
  if (gapDays > 0 && isEndInferred) return notCounted
  const interimDays = interim.map((spell, index) => ({
    isVacant: spell.capacity === 'vacant',
    days: daysBetween(spell.startedOn, endWithin(spell, interim[index + 1]?.startedOn ?? dayZero)),
  }))
  const vacancyDays = interimDays.reduce((sum, { isVacant, days }) => sum + (isVacant ? days : 0), 0)
  const coveredDays = interimDays.reduce((sum, { days }) => sum + days, 0)
  return { gapDays, vacancyDays, undocumentedDays: gapDays - coveredDays }
}

const inaugurationAt = <Spell extends SpellFact>(
  ordered: readonly Spell[],
  index: number,
): Inauguration<Spell> | Transition<Spell> | null => {
  const incoming = ordered[index]
  if (incoming === undefined || index === 0 || !isInauguratedHead(incoming)) return null
  if (firstSpellOfTerm(incoming, ordered) !== incoming) return null
  const before = ordered.slice(0, index)
  const outgoingIndex = before.findLastIndex(isInauguratedHead)
  const between = ordered.slice(Math.max(outgoingIndex, 0), index + 1)
  const isOnRecord = between.every((spell, at) => {
    const next = between[at + 1]
    return next === undefined || !isUnrecordedBetween(spell, next)
  })
  const inauguration = {
    regionCode: incoming.regionCode,
    inauguratedOn: incoming.startedOn,
    inauguratedPrecision: incoming.startedPrecision,
    incoming,
  }
  if (!isOnRecord) return { ...inauguration, kind: null }
  const outgoing = before[outgoingIndex] ?? null
  const interim = before.slice(outgoingIndex + 1)
  return {
    ...inauguration,
    kind: kindOf(incoming, before),
    outgoing,
    interim,
    ...countedDays(outgoing, interim, incoming),
  }
}

const byDayZero = (a: Inauguration, b: Inauguration): number =>
  a.inauguratedOn === b.inauguratedOn
    ? a.incoming.id - b.incoming.id
    : a.inauguratedOn < b.inauguratedOn
      ? -1
      : 1

/**
 * Every transition up to `asOf`, and besides it every inauguration after a stretch nobody recorded, which is no
 * transition and has no kind; oldest first. What an administration is judged from: its day zero holds whoever went
 * before. Spells of several regions may be mixed.
 */
export const deriveInaugurations = <Spell extends SpellFact>(
  spells: readonly Spell[],
  asOf: IsoDay,
): (Inauguration<Spell> | Transition<Spell>)[] =>
  spellsByRegion(spells, asOf)
    .flatMap((ordered) => ordered.map((_, index) => inaugurationAt(ordered, index)))
    .filter((each) => each !== null)
    .toSorted(byDayZero)

/** Whether it is known who went before, and so of which kind it is. */
export const isTransition = <Spell extends SpellFact>(
  each: Inauguration<Spell> | Transition<Spell>,
): each is Transition<Spell> => each.kind !== null

/**
 * Every transition up to `asOf`, oldest first: the start of each definitive or remaining-term spell that
 * follows another spell of the same region. The kinds:
 * - `change`: the incoming person is not on record as an inaugurated head there before (a deputy who acted and then
 *   is inaugurated is a change);
 * - `return`: was, but somebody else, acting or inaugurated, held the seat in between;
 * - `renewal`: the same person with nobody in between; a vacancy is nobody, and who stood in during election leave
 *   (Pjs) never had the seat.
 *
 * None where more than `mostUnrecordedDays` between the two heads have neither a spell nor a documented vacancy, and
 * none where a head comes back from election leave. Spells of several regions may be mixed. A spell whose start is
 * known to the month or year counts from the last day it may have begun on.
 * Source: DOMAIN "Transition"; capacities by UU 23/2014, UU 10/2016 and Permendagri 4/2023.
 */
export const deriveTransitions = (spells: readonly SpellFact[], asOf: IsoDay): Transition[] =>
  deriveInaugurations(spells, asOf).filter(isTransition)

/** The newest of one region's transitions, of any kind; null when there is none. */
export const lastTransition = (transitions: readonly Transition[]): Transition | null =>
  transitions.reduce<Transition | null>(
    (newest, each) => (newest === null || each.inauguratedOn >= newest.inauguratedOn ? each : newest),
    null,
  )

type DayZero = Pick<Inauguration, 'kind' | 'inauguratedOn'>

/**
 * Day zero of the region's next handover after `dayZero`: the next inauguration that is not a renewal, because the
 * same person carrying on hands nothing over. Null while there is none. Survival, the decisions asked of a new head
 * and the handover pages all read this one rule.
 * Source: DOMAIN "Survival after a transition" (a renewal is not a change).
 */
export const nextHandoverOn = (inaugurations: readonly DayZero[], dayZero: IsoDay): IsoDay | null =>
  inaugurations
    .filter(({ kind, inauguratedOn }) => kind !== 'renewal' && inauguratedOn > dayZero)
    .map(({ inauguratedOn }) => inauguratedOn)
    .toSorted()[0] ?? null

/**
 * The inauguration that began the present administration, of one region's inaugurations: the newest that is not a
 * renewal, because the same person carrying on hands nothing over. Null while no handover is known.
 * Source: DOMAIN "Continuity status" and "Survival" (a renewal is not a change).
 */
export const administration = <Each extends DayZero>(inaugurations: readonly Each[]): Each | null =>
  inaugurations
    .filter(({ kind }) => kind !== 'renewal')
    .reduce<Each | null>(
      (newest, each) => (newest === null || each.inauguratedOn >= newest.inauguratedOn ? each : newest),
      null,
    )

/** Day zero of that administration: continuity and staleness are judged from this day. */
export const administrationStart = (inaugurations: readonly DayZero[]): IsoDay | null =>
  administration(inaugurations)?.inauguratedOn ?? null
