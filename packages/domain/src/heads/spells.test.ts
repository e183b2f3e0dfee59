import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay } from '../../test/arbitrary-facts.ts'
import { anyImpreciseSpells } from '../../test/arbitrary-spells.ts'
import { spellOf } from '../../test/facts-of.ts'
import { headOn, knownSpells, spellEnd, spellStart } from './spells.ts'

const inYear = spellOf({ id: 1, startedOn: '2025-01-01', startedPrecision: 'year' })
const untilMonth = spellOf({
  id: 2,
  startedOn: '2013-03-13',
  endedOn: '2018-03-01',
  endedPrecision: 'month',
})
const until = (endedOn: string | null) => spellOf({ id: 3, startedOn: '2023-12-23', endedOn })

describe('the head on a day', () => {
  test.each([
    ['before the year', [inYear], '2024-12-31', null],
    ['the first day of the year', [inYear], '2025-01-01', [1, 'perhaps_not_yet']],
    ['in the year', [inYear], '2025-01-10', [1, 'perhaps_not_yet']],
    ['the last day of the year', [inYear], '2025-12-31', [1, null]],
    ['the day before the month of the end', [untilMonth], '2018-02-28', [2, null]],
    ['in the month of the end', [untilMonth], '2018-03-01', [2, 'perhaps_no_longer']],
    ['the last day but one', [untilMonth], '2018-03-30', [2, 'perhaps_no_longer']],
    ['the last day it may have ended', [untilMonth], '2018-03-31', null],
    // Somebody before, and a successor since "2025".
    [
      'an end on record that lies behind',
      [until('2025-02-20'), inYear],
      '2025-03-01',
      [1, 'perhaps_not_yet'],
    ],
    ['no end on record', [until(null), inYear], '2025-03-01', [3, 'perhaps_no_longer']],
    ['no end on record, the year over', [until(null), inYear], '2025-12-31', [1, null]],
    [
      'an end to come that nobody could know',
      [until('2025-02-20'), inYear],
      '2025-01-10',
      [3, 'perhaps_no_longer'],
    ],
  ] as const)('%s', (_, spells, asOf, expected) => {
    const head = headOn(spells, asOf)
    expect(head === null ? null : [head.spell.id, head.doubt]).toEqual(expected)
    expect(headOn(spells.toReversed(), asOf)).toEqual(head)
  })

  test('an announced end holds, whoever may have begun', () => {
    const announced = { ...until('2025-02-20'), endedPrecision: 'scheduled' as const }
    expect(headOn([announced, inYear], '2025-01-10')).toEqual({ spell: announced, doubt: null })
  })

  test('is sure only on days certainly within the spell, and depends on nothing later', () => {
    fc.assert(
      fc.property(anyImpreciseSpells, anyDay, (spells, asOf) => {
        const head = headOn(spells, asOf)
        expect(headOn(knownSpells(spells, asOf), asOf)).toEqual(head)
        if (head === null) return
        const [start, end] = [spellStart(head.spell), spellEnd(head.spell)]
        expect(start.first <= asOf).toBe(true)
        expect(end === null || asOf < end.last).toBe(true)
        if (head.doubt === null) expect(start.last <= asOf && (end === null || asOf < end.first)).toBe(true)
      }),
    )
  })
})

describe('what is known of spells on a day', () => {
  test.each([
    ['2018-02-28', null],
    ['2018-03-01', '2018-03-01'],
  ])('an end known to the month, on %s', (asOf, endedOn) => {
    expect(knownSpells([untilMonth], asOf)[0]?.endedOn).toBe(endedOn)
  })

  test('an announced end from the start, and nothing of who may only come later', () => {
    const announced = { ...until('2025-02-20'), endedPrecision: 'scheduled' as const }
    expect(knownSpells([inYear, announced], '2024-01-01')).toEqual([announced])
    expect(knownSpells([inYear], '2025-01-01')).toEqual([inYear])
  })
})
