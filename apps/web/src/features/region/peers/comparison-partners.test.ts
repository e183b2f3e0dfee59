import { expect, test } from 'vitest'
import { comparisonHref } from './comparison-partners.ts'

test('a city of the forum is set beside the other two, any other region waits for a choice', () => {
  expect(comparisonHref('35.76')).toBe('/bandingkan?kota=35.76~36.71~61.71')
  expect(comparisonHref('11.01')).toBe('/bandingkan?kota=11.01')
})
