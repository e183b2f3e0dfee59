import { expect, test } from 'vitest'
import { homeSearch } from './home.search.ts'

test('the default measure and one nobody knows are left out', () => {
  expect(homeSearch({ ukuran: 'commitments' })).toEqual({})
  expect(homeSearch({ ukuran: 'happiness' })).toEqual({})
  expect(homeSearch({ ukuran: 'hdi' })).toEqual({ ukuran: 'hdi' })
})
