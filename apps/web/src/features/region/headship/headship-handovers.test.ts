import { expect, test } from 'vitest'
import type { RegionStory } from '../region-page.queries.ts'
import { handoverPackHref, headshipHandovers } from './headship-handovers.ts'

const incoming = { id: 6 } as RegionStory['transitions'][number]['incoming']
const transition = {
  incoming,
  inauguratedOn: '2025-02-20',
  inauguratedPrecision: 'inferred_day',
} as RegionStory['transitions'][number]
const story = {
  profile: { code: '61.71' },
  transitions: [transition],
}
const held = {
  is: 'held' as const,
  name: 'Edi Rusdi Kamtono',
  capacity: 'definitive' as const,
  doubt: null,
  since: { day: '2025-02-20', precision: 'inferred_day' as const },
  days: 641,
  expected: {
    day: '2030-02-20',
    precision: 'inferred_day' as const,
    daysLeft: 1185,
    basis: 'end_of_term' as const,
    law: 'five_years' as const,
    isAtLatest: false,
    mayMove: true,
  },
  passed: 0.3,
}

test('the last handover, and the one expected next with the pack for it', () => {
  const handovers = headshipHandovers(story, held)
  expect(handovers).toEqual([
    { key: 'last', on: '2025-02-20', precision: 'inferred_day', href: '/pergantian/61.71/2025-02-20' },
    { key: 'next', on: '2030-02-20', precision: 'inferred_day', href: '/pergantian/61.71/2030-02-20' },
  ])
  expect(handoverPackHref(handovers)).toBe('/pergantian/61.71/2030-02-20#paket')
})

test('the last on record is an earlier one where the present head came in after it, after nobody knows whom', () => {
  const before = { ...transition, inauguratedOn: '2017-10-16' }
  expect(headshipHandovers({ ...story, transitions: [before] }, held).map(({ key }) => key)).toEqual([
    'earlier',
    'next',
  ])
  // An acting head is handed the seat without an inauguration.
  const acting = { ...held, capacity: 'pj' as const, expected: null }
  expect(headshipHandovers({ ...story, transitions: [before] }, acting).map(({ key }) => key)).toEqual([
    'last',
  ])
})

test('while none is expected the pack is that of the last one; without any there is none', () => {
  const handovers = headshipHandovers(story, { ...held, expected: null })
  expect(handoverPackHref(handovers)).toBe('/pergantian/61.71/2025-02-20#paket')
  expect(headshipHandovers({ ...story, transitions: [] }, { is: 'unrecorded' })).toEqual([])
  expect(handoverPackHref([])).toBeNull()
})
