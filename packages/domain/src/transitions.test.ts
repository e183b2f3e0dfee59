import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySpells } from '../test/arbitrary-facts.ts'
import { spellOf } from '../test/facts-of.ts'
import { mojokertoSpells, pontianakSpells } from '../test/pilot-spells.ts'
import { currentSpell } from './spells.ts'
import { administrationStart, deriveTransitions, lastTransition, type Transition } from './transitions.ts'

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
  const ended = (id: number, personId: number, startedOn: string, endedOn: string) =>
    spellOf({ id, personId, startedOn, endedOn })
  const first = ended(1, 1, '2010-01-01', '2015-01-01')

  test.each([
    ['another person', [first], 2, 'change'],
    ['the same person at once', [first], 1, 'renewal'],
    [
      'the same person after acting in the own seat',
      [first, { ...ended(2, 1, '2015-01-01', '2015-02-01'), capacity: 'plh' as const }],
      1,
      'renewal',
    ],
    [
      'the same person after a vacancy',
      [first, spellOf({ id: 2, capacity: 'vacant', startedOn: '2015-01-01', endedOn: '2015-02-01' })],
      1,
      'return',
    ],
    ['the same person after another head', [first, ended(2, 2, '2015-01-01', '2019-12-31')], 1, 'return'],
    [
      'a deputy who acted before',
      [first, { ...ended(2, 2, '2015-01-01', '2019-12-31'), capacity: 'deputy_acting' as const }],
      2,
      'change',
    ],
  ])('%s', (_, before, personId, kind) => {
    const incoming = spellOf({ id: 9, personId, startedOn: '2020-01-01' })
    expect(deriveTransitions([...before, incoming], today).at(-1)?.kind).toBe(kind)
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
          expect(undocumentedDays).toBeGreaterThanOrEqual(0)
          expect(vacancyDays).toBeGreaterThanOrEqual(0)
          expect(vacancyDays + undocumentedDays).toBeLessThanOrEqual(gapDays)
        }
      }),
    )
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
