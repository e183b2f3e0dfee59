import { expect, test } from 'vitest'
import { formatIn } from '../../../ui/text/use-format.ts'
import { measureFormat, shareClassNames } from './measure-format.ts'

test.each([
  ['share', 0.625, '62,5\u00a0%'],
  ['days', 641, '1 tahun 9 bulan'],
  ['percent', 5.05, '5,05\u00a0%'],
  ['index', 82.35, '82,35'],
  ['count', 5, '5'],
] as const)('%s', (unit, value, text) => {
  expect(measureFormat(unit, formatIn('id'))(value)).toBe(text)
})

test('the classes of a share', () => {
  const words = {
    below: (to: string) => `< ${to}`,
    between: (from: string, to: string) => `${from} – < ${to}`,
    from: (from: string) => `≥ ${from}`,
  }
  expect(shareClassNames(formatIn('id'), words).map((name) => name.replaceAll('\u00a0', ' '))).toEqual([
    '< 25 %',
    '25 % – < 50 %',
    '50 % – < 75 %',
    '≥ 75 %',
  ])
})
