import { expect, test } from 'vitest'
import { freshness } from './freshness.ts'

const staleness = {
  lastUpdateOn: '2023-11-15',
  lastUpdatePrecision: 'day' as const,
  lastUpdateByPresentAdministrationOn: null,
  daysSinceInauguration: 641,
  isSilentSinceInauguration: true,
}

test('silence since the inauguration is said with its day', () => {
  expect(freshness(staleness, null)).toEqual({ key: 'silent', days: 641, last: '2023-11-15' })
  expect(freshness({ ...staleness, lastUpdateOn: null }, null)).toEqual({ key: 'silent_never', days: 641 })
})

test('news under the present head, news without a known inauguration, and no news', () => {
  const fresh = { ...staleness, isSilentSinceInauguration: false }
  expect(freshness(fresh, null)).toEqual({ key: 'present', last: '2023-11-15' })
  expect(freshness({ ...fresh, daysSinceInauguration: null }, null)).toEqual({
    key: 'last',
    last: '2023-11-15',
  })
  expect(freshness({ ...fresh, daysSinceInauguration: null, lastUpdateOn: null }, null)).toEqual({
    key: 'none',
  })
})

test('while an acting head holds the seat, news is told against the day the definitive one left', () => {
  const fresh = { ...staleness, isSilentSinceInauguration: false }
  expect(freshness(fresh, '2023-12-10')).toEqual({
    key: 'gap_silent',
    since: '2023-12-10',
    last: '2023-11-15',
  })
  expect(freshness(fresh, '2023-11-15')).toMatchObject({ key: 'gap_present', last: '2023-11-15' })
  expect(freshness({ ...fresh, lastUpdateOn: null }, '2023-12-10')).toEqual({
    key: 'gap_silent_never',
    since: '2023-12-10',
  })
})
