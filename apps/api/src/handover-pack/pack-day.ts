import {
  currentSpell,
  deriveTransitions,
  DomainError,
  expectedTransition,
  type IsoDay,
} from '@estafet/domain'
import type { PackSpell, PackTransition } from '@estafet/reports'
import type { LeaderSpell } from '../regions/region.queries.ts'

/** Numbers the sources of a spell. */
type Cite = (spell: LeaderSpell) => readonly number[]

const toPackSpell = (spell: LeaderSpell, cite: Cite): PackSpell => ({
  personName: spell.personName,
  capacity: spell.capacity,
  startedOn: spell.startedOn,
  startedPrecision: spell.startedPrecision,
  endedOn: spell.endedOn,
  endedPrecision: spell.endedPrecision,
  sourcing: spell.sourcing,
  sources: cite(spell),
})

/**
 * The day of the facts: the day asked for or, of a change of head that is still expected on that very day, today.
 * @param spells of the region, as known today.
 * @throws DomainError `date_in_future` for any other day to come.
 */
export function packDay(date: IsoDay | undefined, spells: readonly LeaderSpell[], today: IsoDay): IsoDay {
  if (date === undefined || date <= today) return date ?? today
  if (expectedTransition(spells, today)?.on === date) return today
  throw new DomainError('invalid', 'date_in_future', {
    parameter: 'date',
    value: date,
    allowed: `..${today}`,
  })
}

/**
 * The change of head a pack of this day is for: the one that happened that day, else the next to be expected. Null
 * where neither is on record.
 * @param spells of the region, as known on the day.
 */
export function packTransition(
  spells: readonly LeaderSpell[],
  asOf: IsoDay,
  cite: Cite,
): PackTransition | null {
  const recorded = new Map(spells.map((spell) => [spell.id, spell]))
  const pack = (spell: { readonly id: number } | null): PackSpell | null => {
    const found = spell === null ? undefined : recorded.get(spell.id)
    return found === undefined ? null : toPackSpell(found, cite)
  }
  const happened = deriveTransitions(spells, asOf).find(({ inauguratedOn }) => inauguratedOn === asOf)
  if (happened !== undefined)
    return {
      on: happened.inauguratedOn,
      precision: happened.inauguratedPrecision,
      kind: happened.kind,
      basis: 'inaugurated',
      isOverdue: false,
      outgoing: pack(happened.outgoing),
      interim: happened.interim.flatMap((spell) => pack(spell) ?? []),
      incoming: pack(happened.incoming),
    }
  const spell = currentSpell(spells, asOf)
  const expected = expectedTransition(spells, asOf)
  if (spell === null || expected === null) return null
  return {
    on: expected.on,
    precision: expected.precision,
    kind: null,
    basis: expected.basis,
    isOverdue: expected.isOverdue,
    outgoing: pack(spell),
    interim: [],
    incoming: null,
  }
}
