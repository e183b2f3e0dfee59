import { expect, test } from 'vitest'
import { freshness } from './freshness.ts'

const staleness = {
  lastUpdateOn: '2023-11-15',
  lastUpdateByPresentAdministrationOn: null,
  daysSinceInauguration: 641,
  isSilentSinceInauguration: true,
}

test('silence since the inauguration is said with its day', () => {
  expect(freshness(staleness)).toEqual({ key: 'silent', days: 641, last: '2023-11-15' })
  expect(freshness({ ...staleness, lastUpdateOn: null })).toEqual({ key: 'silent_never', days: 641 })
})

test('news under the present head, news without a known inauguration, and no news', () => {
  const fresh = { ...staleness, isSilentSinceInauguration: false }
  expect(freshness(fresh)).toEqual({ key: 'present', last: '2023-11-15' })
  expect(freshness({ ...fresh, daysSinceInauguration: null })).toEqual({ key: 'last', last: '2023-11-15' })
  expect(freshness({ ...fresh, daysSinceInauguration: null, lastUpdateOn: null })).toEqual({ key: 'none' })
})
