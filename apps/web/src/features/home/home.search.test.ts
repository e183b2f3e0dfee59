import { expect, test } from 'vitest'
import { homeSearch, measureOf } from './home.search.ts'

test('the default measure is left out', () => {
  expect(homeSearch({ ukuran: 'commitments' })).toEqual({})
  expect(homeSearch({ ukuran: 'hdi' })).toEqual({ ukuran: 'hdi' })
})

test('a word that is no measure stays, to be told', () => {
  const { ukuran } = homeSearch({ ukuran: 'happiness' })
  expect(measureOf(ukuran)).toEqual({ measure: 'commitments', unknown: 'happiness' })
  expect(measureOf('hdi')).toEqual({ measure: 'hdi' })
  expect(measureOf(undefined)).toEqual({ measure: 'commitments' })
})
