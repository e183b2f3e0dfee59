import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyImpreciseSpells } from '../../test/arbitrary-spells.ts'
import { spellOf } from '../../test/facts-of.ts'
import type { SpellFact } from '../facts.ts'
import { deriveInaugurations, deriveTransitions, isTransition } from './transitions.ts'
import { mostUnrecordedDays, unrecordedStretches } from './unrecorded-stretches.ts'

const today = '2026-11-29'
const suyoto = spellOf({
  id: 1,
  startedOn: '2008-01-01',
  startedPrecision: 'year',
  endedOn: '2018-03-01',
  endedPrecision: 'month',
})
const wahono = spellOf({ id: 2, startedOn: '2025-02-20', startedPrecision: 'inferred_day' })

describe('years nobody recorded', () => {
  test('are a stretch with the days as known, and no handover, kind or gap', () => {
    expect(unrecordedStretches([suyoto, wahono], today)).toEqual([
      {
        regionCode: '61.71',
        before: suyoto,
        after: wahono,
        from: '2018-03-01',
        fromPrecision: 'month',
        until: '2025-02-20',
        untilPrecision: 'inferred_day',
      },
    ])
    expect(deriveTransitions([suyoto, wahono], today)).toEqual([])
    expect(deriveInaugurations([suyoto, wahono], today)).toMatchObject([
      { kind: null, inauguratedOn: '2025-02-20', incoming: { id: 2 } },
    ])
  })

  test('of one person are no renewal', () => {
    const again = { ...wahono, personId: suyoto.personId }
    expect(deriveTransitions([suyoto, again], today)).toEqual([])
    expect(unrecordedStretches([suyoto, again], today)).toHaveLength(1)
  })

  test('are not made whole by an acting head on record at one end of them', () => {
    const acting = spellOf({ id: 3, capacity: 'pj', startedOn: '2023-09-24', endedOn: '2025-02-20' })
    expect(deriveTransitions([suyoto, acting, wahono], today)).toEqual([])
    expect(unrecordedStretches([suyoto, acting, wahono], today)).toMatchObject([
      { before: { id: 1 }, after: { id: 3 }, until: '2023-09-24' },
    ])
  })

  const spell = (fact: Partial<SpellFact>): SpellFact => spellOf({ id: 1, startedOn: '2010-01-01', ...fact })

  test.each([
    ['thirty days', spell({ endedOn: '2015-01-01' }), '2015-01-31', 0],
    ['thirty-one', spell({ endedOn: '2015-01-01' }), '2015-02-01', 1],
    [
      'a month that may have ended thirty days before',
      spell({ endedOn: '2015-01-01', endedPrecision: 'month' }),
      '2015-03-02',
      0,
    ],
    [
      'a month that ended longer before for certain',
      spell({ endedOn: '2015-01-01', endedPrecision: 'month' }),
      '2015-03-03',
      1,
    ],
    [
      'a year that may have run up to the next',
      spell({ endedOn: '2015-01-01', endedPrecision: 'year' }),
      '2015-12-24',
      0,
    ],
    ['a spell left open', spell({ endedOn: null }), '2019-01-01', 0],
  ])('%s before %s: %i', (_, before, startedOn, stretches) => {
    const spells = [before, spellOf({ id: 2, startedOn })]
    expect(unrecordedStretches(spells, today)).toHaveLength(stretches)
    expect(deriveTransitions(spells, today)).toHaveLength(1 - stretches)
  })
})

test('no handover spans a stretch, and every inauguration is a handover or follows one', () => {
  fc.assert(
    fc.property(anyImpreciseSpells, (spells) => {
      const stretches = unrecordedStretches(spells, today)
      expect(unrecordedStretches(spells.toReversed(), today)).toEqual(stretches)
      for (const each of deriveInaugurations(spells, today)) {
        if (!isTransition(each)) {
          expect(stretches.some(({ until }) => until <= each.inauguratedOn)).toBe(true)
          continue
        }
        const ids = [each.outgoing, ...each.interim].flatMap((spell) => (spell === null ? [] : [spell.id]))
        expect(stretches.some(({ before }) => ids.includes(before.id))).toBe(false)
        if (each.undocumentedDays !== null)
          expect(each.undocumentedDays).toBeLessThanOrEqual(mostUnrecordedDays * (ids.length + 1))
      }
    }),
  )
})
