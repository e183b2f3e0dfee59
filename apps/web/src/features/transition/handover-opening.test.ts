import { describe, expect, test } from 'vitest'
import { formatIn } from '../../ui/text/use-format.ts'
import { handoverOpening } from './handover-opening.ts'

const format = formatIn('id')
const windows = {
  daysSince: 641,
  decisionsDueOn: '2025-05-31',
  rpjmdDueOn: '2025-08-20',
  phase: 'closed',
} as const
const held = {
  kind: 'return',
  gapDays: 425,
  undocumentedDays: 0,
  precision: 'inferred_day',
  windows,
  outgoing: { personName: 'Edi Rusdi Kamtono' },
  incoming: { personName: 'Edi Rusdi Kamtono' },
} as const

const opening = (change: Partial<Parameters<typeof handoverOpening>[0]> = {}) =>
  handoverOpening({ ...held, ...change }, '2025-02-20', 'wali kota', format)

describe('the opening of a handover', () => {
  test('says who came after whom, on a day as exact as it is known, and after how long', () => {
    expect(opening()).toEqual([
      {
        key: 'people.return',
        values: {
          from: 'Edi Rusdi Kamtono',
          to: 'Edi Rusdi Kamtono',
          office: 'wali kota',
          date: 'sekitar 20 Februari 2025',
        },
      },
      { key: 'gap_about', values: { count: 425, days: '425' } },
    ])
  })

  test('does not say that there was no definitive head where nobody recorded who governed', () => {
    expect(opening({ gapDays: 2548, undocumentedDays: 2548 })[1]?.key).toBe('gap_unrecorded_about')
    expect(opening({ precision: 'day', gapDays: 2548, undocumentedDays: 2548 })[1]?.key).toBe(
      'gap_unrecorded',
    )
    expect(opening({ gapDays: 0 })).toHaveLength(1)
  })

  test('counts a gap about where day zero was worked out from other facts, and tells none that is not counted', () => {
    expect(opening({ precision: 'day' })[1]?.key).toBe('gap')
    expect(opening({ precision: 'inferred_day' })[1]?.key).toBe('gap_about')
    expect(opening({ precision: 'day', gapDays: null, undocumentedDays: null })).toHaveLength(1)
  })

  test('names no predecessor where none is on record', () => {
    expect(opening({ kind: 'change', outgoing: null })[0]).toMatchObject({
      key: 'people.unknown',
      values: { from: '' },
    })
  })

  test('counts no days from a month', () => {
    expect(opening({ precision: 'month', windows: null })).toEqual([
      expect.objectContaining({ values: expect.objectContaining({ date: 'Februari 2025' }) }),
      expect.objectContaining({ key: 'gap' }),
      { key: 'imprecise', values: {} },
    ])
  })
})
