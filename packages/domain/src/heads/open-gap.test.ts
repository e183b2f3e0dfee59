import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay, anySpells } from '../../test/arbitrary-facts.ts'
import { spellOf } from '../../test/facts-of.ts'
import { mojokertoSpells, pontianakSpells } from '../../test/pilot-spells.ts'
import { currentSpell, isInauguratedHead } from './spells.ts'
import { openGap } from './open-gap.ts'

describe('the gap a day lies in', () => {
  test.each([
    ['Pontianak under its mayor', pontianakSpells, '2023-12-22', null],
    ['on the first day of the first acting head', pontianakSpells, '2023-12-23', '2023-12-23'],
    ['under the second acting head, since the first', pontianakSpells, '2025-01-01', '2023-12-23'],
    ['on the day the next mayor is sworn in', pontianakSpells, '2025-02-20', null],
    ['for the rest of a term', pontianakSpells, '2018-12-01', null],
    ['Mojokerto with nobody', mojokertoSpells, '2018-05-10', '2018-05-09'],
    ['under the deputy, since the seat was empty', mojokertoSpells, '2018-11-01', '2018-05-09'],
    ['before anybody is known', mojokertoSpells, '2000-01-01', null],
    ['with nobody recorded at all', [], '2025-01-01', null],
  ] as const)('%s', (_, spells, asOf, since) => {
    expect(openGap(spells, asOf)).toBe(since)
    expect(openGap(spells.toReversed(), asOf)).toBe(since)
  })

  test('begins with the record where no head is known before', () => {
    expect(openGap([spellOf({ id: 1, capacity: 'pj', startedOn: '2024-01-01' })], '2024-06-01')).toBe(
      '2024-01-01',
    )
  })

  test('is none where the record is silent, after a head or after an acting one', () => {
    const pj = { id: 2, capacity: 'pj', startedOn: '2024-02-01', endedOn: '2024-03-01' } as const
    const spells = [spellOf({ id: 1, startedOn: '2019-01-01', endedOn: '2024-01-01' }), spellOf(pj)]
    expect(openGap(spells, '2024-01-15')).toBeNull()
    expect(openGap(spells, '2024-02-15')).toBe('2024-02-01')
    expect(openGap(spells, '2024-03-01')).toBeNull()
  })
})

test('is open just while somebody acts or nobody holds the seat, and later spells change nothing', () => {
  fc.assert(
    fc.property(anySpells, anyDay, (spells, asOf) => {
      const gap = openGap(spells, asOf)
      const current = currentSpell(spells, asOf)
      // Whoever stands in during election leave opens none, where a head is on record before.
      const onLeave = spells
        .filter(({ startedOn }) => startedOn <= asOf)
        .findLast(({ capacity }) => capacity !== 'pjs')
      const isLeave = current?.capacity === 'pjs' && onLeave !== undefined && isInauguratedHead(onLeave)
      expect(gap === null).toBe(current === null || isInauguratedHead(current) || isLeave)
      if (gap !== null) {
        expect(gap <= asOf).toBe(true)
        const since = spells.filter(({ startedOn }) => startedOn >= gap && startedOn <= asOf)
        expect(since.some(isInauguratedHead)).toBe(false)
      }
      const known = spells.filter(({ startedOn }) => startedOn <= asOf).toReversed()
      expect(openGap(known, asOf)).toBe(gap)
    }),
  )
})
