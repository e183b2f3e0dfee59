import { expect, test } from 'vitest'
import { signPrecision } from './sign-precision.ts'

test('a day is known as exactly as the sign that gave it', () => {
  const signs = [
    { on: '2015-01-01', precision: 'year' },
    { on: '2019-03-01', precision: 'month' },
  ] as const
  expect(signPrecision(signs, '2015-01-01')).toBe('year')
  expect(signPrecision(signs, '2019-03-01')).toBe('month')
  expect(signPrecision(signs, '2020-01-01')).toBe('day')
})

test('of two commitments seen on the same day the more exact source holds', () => {
  const signs = [
    { on: '2015-01-01', precision: 'year' },
    { on: '2015-01-01', precision: 'day' },
  ] as const
  expect(signPrecision(signs, '2015-01-01')).toBe('day')
})
