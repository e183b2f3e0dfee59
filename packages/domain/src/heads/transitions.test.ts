import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySpells } from '../../test/arbitrary-facts.ts'
import { spellOf } from '../../test/facts-of.ts'
import { mojokertoSpells, pontianakSpells } from '../../test/pilot-spells.ts'
import type { SpellFact } from '../facts.ts'
import { currentSpell } from './spells.ts'
import {
  administrationStart,
  deriveInaugurations,
  deriveTransitions,
  lastTransition,
  nextHandoverOn,
  type Transition,
} from './transitions.ts'

const today = '2025-12-01'
const brief = ({ inauguratedOn, kind, outgoing, incoming, interim }: Transition) => ({
  inauguratedOn,
  kind,
  from: outgoing?.id ?? null,
  to: incoming.id,
  interim: interim.map(({ id }) => id),
})

describe('the pilot cities', () => {
  test('Pontianak: renewal, change after acting, renewal, return after two acting heads', () => {
    expect(deriveTransitions(pontianakSpells, today).map(brief)).toEqual([
      { inauguratedOn: '2013-12-23', kind: 'renewal', from: 1, to: 2, interim: [] },
      { inauguratedOn: '2018-11-19', kind: 'change', from: 2, to: 4, interim: [3] },
      { inauguratedOn: '2018-12-23', kind: 'renewal', from: 4, to: 5, interim: [] },
      { inauguratedOn: '2025-02-20', kind: 'return', from: 5, to: 8, interim: [6, 7] },
    ])
  })

  test('Pontianak: the gaps are fully covered by acting heads', () => {
    const gaps = deriveTransitions(pontianakSpells, today).map((each) => [
      each.gapDays,
      each.vacancyDays,
      each.undocumentedDays,
    ])
    expect(gaps).toEqual([
      [0, 0, 0],
      [75, 0, 0],
      [0, 0, 0],
      [425, 0, 0],
    ])
  })

  test('Mojokerto: five vacant days, the deputy acting, then a change; a return after the penjabat', () => {
    const transitions = deriveTransitions(mojokertoSpells, today)
    expect(transitions.map(brief)).toEqual([
      { inauguratedOn: '2018-12-10', kind: 'change', from: 11, to: 14, interim: [12, 13] },
      { inauguratedOn: '2025-02-20', kind: 'return', from: 14, to: 16, interim: [15] },
    ])
    expect(transitions[0]).toMatchObject({ gapDays: 215, vacancyDays: 5, undocumentedDays: 0 })
  })

  test('spells of several regions may be mixed and are kept apart', () => {
    const mixed = deriveTransitions([...mojokertoSpells, ...pontianakSpells], today)
    expect(mixed).toHaveLength(6)
    expect(mixed.filter(({ regionCode }) => regionCode === '35.76')).toEqual(
      deriveTransitions(mojokertoSpells, today),
    )
  })

  test.each([
    ['2013-12-22', null, null],
    ['2013-12-23', 'renewal', null],
    ['2018-11-18', 'renewal', null],
    ['2018-11-19', 'change', '2018-11-19'],
    ['2018-12-23', 'renewal', '2018-11-19'],
    ['2025-02-19', 'renewal', '2018-11-19'],
    ['2025-02-20', 'return', '2025-02-20'],
  ])('Pontianak as of %s: last transition %s, present administration from %s', (asOf, kind, dayZero) => {
    const transitions = deriveTransitions(pontianakSpells, asOf)
    expect(lastTransition(transitions)?.kind ?? null).toBe(kind)
    expect(administrationStart(transitions)).toBe(dayZero)
  })
})

describe('kinds of transition', () => {
  const first = spellOf({ id: 1, personId: 1, startedOn: '2010-01-01', endedOn: '2015-01-01' })
  const then = (
    id: number,
    capacity: SpellFact['capacity'],
    personId: number,
    [startedOn, endedOn]: readonly [string, string],
  ) => spellOf({ id, capacity, ...(capacity === 'vacant' ? {} : { personId }), startedOn, endedOn })

  test.each([
    ['another person at once', [], '2015-01-01', 2, 'change'],
    ['another person after thirty days nobody recorded', [], '2015-01-31', 2, 'change'],
    ['the same person at once', [], '2015-01-01', 1, 'renewal'],
    ['the same person after thirty days nobody recorded', [], '2015-01-31', 1, 'renewal'],
    [
      'the same person after acting in the own seat',
      [then(2, 'plh', 1, ['2015-01-01', '2015-02-01'])],
      '2015-02-01',
      1,
      'renewal',
    ],
    // A vacancy is nobody: nothing was handed over.
    [
      'the same person after a vacancy of years',
      [then(2, 'vacant', 0, ['2015-01-01', '2018-02-01'])],
      '2018-02-01',
      1,
      'renewal',
    ],
    [
      'the same person, sworn in anew when the election leave ended',
      [then(2, 'pjs', 5, ['2015-01-01', '2015-03-01'])],
      '2015-03-01',
      1,
      'renewal',
    ],
    [
      'the same person after another head',
      [then(2, 'definitive', 2, ['2015-01-01', '2019-12-31'])],
      '2020-01-01',
      1,
      'return',
    ],
    [
      'the same person after an acting head',
      [then(2, 'pj', 2, ['2015-01-01', '2015-03-01'])],
      '2015-03-01',
      1,
      'return',
    ],
    [
      'a deputy who acted before',
      [then(2, 'deputy_acting', 2, ['2015-01-01', '2019-12-31'])],
      '2020-01-01',
      2,
      'change',
    ],
  ] as const)('%s', (_, between, startedOn, personId, kind) => {
    const incoming = spellOf({ id: 9, personId, startedOn })
    const transitions = deriveTransitions([first, ...between, incoming], '2025-12-01')
    expect(transitions.at(-1)).toMatchObject({ incoming: { id: 9 }, kind })
  })

  test('the first spell known is no transition, and an acting head never is one', () => {
    expect(deriveTransitions([first], today)).toEqual([])
    const acting = spellOf({ id: 2, capacity: 'pj', startedOn: '2015-01-01' })
    expect(deriveTransitions([first, acting], today)).toEqual([])
  })

  test('an inauguration after an acting head with nobody known before has no outgoing head', () => {
    const acting = spellOf({ id: 1, capacity: 'pj', startedOn: '2015-01-01', endedOn: '2015-03-02' })
    const incoming = spellOf({ id: 2, startedOn: '2015-03-02' })
    expect(deriveTransitions([acting, incoming], today)).toEqual([
      {
        regionCode: '61.71',
        kind: 'change',
        inauguratedOn: '2015-03-02',
        inauguratedPrecision: 'day',
        outgoing: null,
        incoming,
        interim: [acting],
        gapDays: 60,
        vacancyDays: 0,
        undocumentedDays: 0,
      },
    ])
  })

  test('days no spell covers are undocumented', () => {
    const late = spellOf({ id: 2, personId: 2, startedOn: '2015-01-11' })
    expect(deriveTransitions([first, late], today)[0]).toMatchObject({ gapDays: 10, undocumentedDays: 10 })
  })

  test('a spell left open ends where the next one starts', () => {
    const open = spellOf({ id: 1, startedOn: '2010-01-01' })
    const acting = spellOf({ id: 2, capacity: 'plt', startedOn: '2015-01-01' })
    const incoming = spellOf({ id: 3, startedOn: '2015-01-31' })
    expect(deriveTransitions([open, acting, incoming], today)[0]).toMatchObject({
      gapDays: 30,
      undocumentedDays: 0,
    })
  })

  test('the parts of a gap never exceed it, and order of facts does not matter', () => {
    fc.assert(
      fc.property(anySpells, (spells) => {
        const transitions = deriveTransitions(spells, '2030-01-01')
        expect(deriveTransitions(spells.toReversed(), '2030-01-01')).toEqual(transitions)
        for (const { gapDays, vacancyDays, undocumentedDays } of transitions) {
          if (gapDays === null || vacancyDays === null || undocumentedDays === null)
            throw new Error('every day of these spells is known')
          expect(undocumentedDays).toBeGreaterThanOrEqual(0)
          expect(vacancyDays).toBeGreaterThanOrEqual(0)
          expect(vacancyDays + undocumentedDays).toBeLessThanOrEqual(gapDays)
        }
      }),
    )
  })
})

describe('days known to the month or year', () => {
  const before = spellOf({ id: 1, startedOn: '2008-01-01', startedPrecision: 'year', endedOn: '2013-03-13' })
  const after = spellOf({ id: 2, startedOn: '2013-03-13' })
  const inYear = spellOf({ id: 3, startedOn: '2013-01-01', startedPrecision: 'year' })

  test('a start known to the year is a transition from the last day of it, with no gap to count', () => {
    const spells = [{ ...before, endedOn: '2013-01-01', endedPrecision: 'year' as const }, inYear]
    expect(deriveTransitions(spells, '2013-12-30')).toEqual([])
    expect(deriveTransitions(spells, '2013-12-31')).toMatchObject([
      { inauguratedOn: '2013-01-01', inauguratedPrecision: 'year', gapDays: null, undocumentedDays: null },
    ])
  })

  test('a gap that begins with an inferred end is not told, with or without somebody in between', () => {
    // Semarang 2025: that the mayor had left on the 19th is worked out; the next was inaugurated on the 20th.
    const mayor = spellOf({ id: 1, startedOn: '2023-01-30', endedOn: '2025-02-19' })
    const inferred = { ...mayor, endedPrecision: 'inferred_day' as const }
    const plh = spellOf({ id: 2, capacity: 'plh', startedOn: '2025-02-19', endedOn: '2025-02-20' })
    const next = spellOf({ id: 3, startedOn: '2025-02-20' })
    const gapOf = (...spells: SpellFact[]) => {
      const [{ gapDays, vacancyDays, undocumentedDays } = {}] = deriveTransitions(spells, '2025-03-01')
      return [gapDays, vacancyDays, undocumentedDays]
    }
    expect(gapOf(inferred, { ...plh, startedPrecision: 'inferred_day' }, next)).toEqual([null, null, null])
    expect(gapOf(inferred, next)).toEqual([null, null, null])
    expect(gapOf(mayor, plh, next)).toEqual([1, 0, 0])
    // That one followed the other leaves no day to claim.
    expect(gapOf({ ...inferred, endedOn: '2025-02-20' }, next)).toEqual([0, 0, 0])
  })

  test('an imprecise start of the head before leaves the gap countable', () => {
    expect(deriveTransitions([before, after], '2014-01-01')).toMatchObject([{ gapDays: 0 }])
  })
})

describe('the next handover', () => {
  const [first, second, third, fourth] = ['2008-12-22', '2013-12-23', '2018-11-19', '2025-02-20'] as const

  test.each([
    ['a renewal hands nothing over', first, third],
    ['of a renewal, the handover after it', second, third],
    ['the second renewal neither', third, fourth],
    ['none yet', fourth, null],
  ])('%s', (_, dayZero, next) => {
    expect(nextHandoverOn(deriveInaugurations(pontianakSpells, today), dayZero)).toBe(next)
  })

  test('is also that of a head after years nobody recorded', () => {
    const spells = [
      spellOf({ id: 1, startedOn: '2003-01-01', endedOn: '2008-01-01' }),
      spellOf({ id: 2, startedOn: '2008-01-01', endedOn: '2013-01-01' }),
      spellOf({ id: 3, startedOn: '2025-02-20' }),
    ]
    const inaugurations = deriveInaugurations(spells, today)
    expect(inaugurations.map(({ kind }) => kind)).toEqual(['change', null])
    expect(nextHandoverOn(inaugurations, '2008-01-01')).toBe('2025-02-20')
    expect(administrationStart(inaugurations)).toBe('2025-02-20')
  })
})

describe('the spell in force', () => {
  test.each([
    ['2008-12-21', null],
    ['2008-12-22', 1],
    ['2018-09-04', 2],
    ['2018-09-05', 3],
    ['2024-11-04', 7],
    ['2030-01-01', 8],
  ])('of Pontianak on %s is %s', (asOf, id) => {
    expect(currentSpell(pontianakSpells, asOf)?.id ?? null).toBe(id)
  })

  test('is null on days no spell covers', () => {
    const spells = [
      spellOf({ id: 1, startedOn: '2010-01-01', endedOn: '2015-01-01' }),
      spellOf({ id: 2, startedOn: '2015-02-01' }),
    ]
    expect(currentSpell(spells, '2015-01-01')).toBeNull()
    expect(currentSpell(spells, '2015-02-01')?.id).toBe(2)
  })
})
