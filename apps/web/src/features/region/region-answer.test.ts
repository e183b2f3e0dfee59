import type { LeaderCapacity, Theme } from '@estafet/domain'
import { expect, test } from 'vitest'
import { regionAnswer } from './region-answer.ts'
import type { RegionSpell } from './region-page.queries.ts'

const spell = (id: number, capacity: LeaderCapacity, startedOn: string): RegionSpell => ({
  id,
  regionCode: '35.76',
  personId: id,
  personName: `Kepala ${id}`,
  capacity,
  startedOn,
  startedPrecision: 'day',
  startedRaw: startedOn,
  endedOn: null,
  endedPrecision: null,
  endedRaw: null,
  entryReason: null,
  exitReason: null,
  sourcing: 'sourced',
  note: null,
  sources: [],
})

const about = (...themes: Theme[]) => ({ themes })

const story = (met: number, alive: number, unknown = 0) => ({
  asOf: '2026-11-23',
  spells: [spell(1, 'definitive', '2018-12-10'), spell(2, 'definitive', '2025-02-20')],
  commitments: [
    about('open_data'),
    about('complaint_handling'),
    about('complaint_handling', 'open_data'),
    about('complaint_handling'),
  ],
  summary: { metHandover: met },
  measures: { continuity: { numerator: alive, unknown } },
})

test('how much of what was handed over lives on, with its n and what it is about', () => {
  expect(regionAnswer(story(3, 2, 1))).toEqual({
    key: 'kept',
    count: 4,
    met: 3,
    alive: 2,
    gone: 0,
    unknown: 1,
    themes: ['complaint_handling', 'open_data'],
  })
})

test('every one of them is told of: alive, gone or unknown', () => {
  expect(regionAnswer(story(4, 1, 2))).toMatchObject({ met: 4, alive: 1, gone: 1, unknown: 2 })
})

test('none kept is told apart from nothing known', () => {
  expect(regionAnswer(story(3, 0)).key).toBe('kept')
  expect(regionAnswer(story(3, 0, 2)).key).toBe('kept')
  expect(regionAnswer(story(3, 0, 3)).key).toBe('unknown')
})

test('while an acting head holds the seat it is the gap they outlived, not an inauguration', () => {
  const acting = {
    ...story(3, 2),
    spells: [spell(1, 'definitive', '2018-12-10'), spell(2, 'pj', '2023-12-10')],
  }
  expect(regionAnswer(acting).key).toBe('kept_gap')
  expect(regionAnswer({ ...acting, measures: story(3, 0, 3).measures }).key).toBe('unknown_gap')
})

test('nothing recorded, and nothing handed over yet', () => {
  expect(regionAnswer({ ...story(0, 0), commitments: [] }).key).toBe('none')
  expect(regionAnswer(story(0, 0)).key).toBe('no_handover')
})
