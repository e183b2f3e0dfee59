import { expect, test } from 'vitest'
import { commitmentsByTheme, otherThemes } from './commitments-by-theme.ts'

test('each commitment stands once, under its first theme; the larger group comes first', () => {
  const licence = { id: 'a', themes: ['licensing', 'public_services'] as const }
  const city = { id: 'b', themes: ['smart_city'] as const }
  const app = { id: 'c', themes: ['smart_city', 'licensing'] as const }
  const none = { id: 'd', themes: [] as const }
  expect(commitmentsByTheme([none, licence, city, app])).toEqual([
    { theme: 'smart_city', commitments: [city, app] },
    { theme: 'licensing', commitments: [licence] },
    { theme: null, commitments: [none] },
  ])
  expect(otherThemes(licence)).toEqual(['public_services'])
})
