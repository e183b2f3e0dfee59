import { expect, test } from 'vitest'
import { formatIn } from '../../ui/use-format.ts'
import { measureFormat, shareClassNames } from './measure-format.ts'

test.each([
  ['share', 0.625, '63\u00a0%'],
  ['days', 641, '1 tahun 9 bulan'],
  ['percent', 5.05, '5,05\u00a0%'],
  ['index', 82.35, '82,35'],
  ['count', 5, '5'],
] as const)('%s', (unit, value, text) => {
  expect(measureFormat(unit, formatIn('id'))(value)).toBe(text)
})

test('the classes of a share', () => {
  expect(shareClassNames(formatIn('id'))).toEqual([
    '0–24\u00a0%',
    '25–49\u00a0%',
    '50–74\u00a0%',
    '75–100\u00a0%',
  ])
})
