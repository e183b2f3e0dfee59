import { describe, expect, test } from 'vitest'
import { decisionOf, factsOf, reportOf, sightingOf } from '../../../test/facts-of.ts'
import type { CommitmentFacts } from '../../facts.ts'
import { lifeRecord } from './life-record.ts'

const at = (asOf: string, facts: Partial<CommitmentFacts>) => lifeRecord(factsOf(facts), asOf)
const ofWhole = (reportedOn: string, delivery: 'withdrawn' | 'limited') =>
  reportOf({ reportedOn, delivery, milestoneId: null })

describe('a pause', () => {
  const decisions = [decisionOf('2025-03-01', 'pause', '2025-10-13')]

  test('lasts through its last day and no longer', () => {
    expect(at('2025-10-13', { decisions })).toMatchObject({ condition: 'paused', pauseOverOn: '2025-10-14' })
    expect(at('2025-10-14', { decisions })).toMatchObject({ condition: 'alive', lastSeenAliveOn: null })
  })

  test('that runs out leaves dormant what was dormant before it', () => {
    const sightings = [sightingOf('2024-01-01', 'dormant')]
    expect(at('2025-10-14', { decisions, sightings }).condition).toBe('dormant')
  })

  test('is not ended by the last day of an earlier one', () => {
    const longer = [...decisions, decisionOf('2025-09-01', 'pause')]
    expect(at('2027-01-01', { decisions: longer }).condition).toBe('paused')
  })
})

describe('a withdrawal by the city', () => {
  test('of the whole is an end, which its next report takes back', () => {
    const reports = [ofWhole('2025-03-01', 'withdrawn'), ofWhole('2025-06-01', 'limited')]
    expect(at('2025-05-31', { reports })).toMatchObject({
      condition: 'ended',
      endedHow: 'withdrawn',
      firstSeenEndedOn: '2025-03-01',
    })
    expect(at('2025-06-01', { reports })).toMatchObject({ condition: 'alive', isRevived: false })
  })

  test('does not replace the end others saw, nor does the next report take that back', () => {
    const sightings = [sightingOf('2025-03-01', 'lapsed')]
    const reports = [ofWhole('2025-04-01', 'withdrawn'), ofWhole('2025-06-01', 'limited')]
    expect(at('2025-12-31', { sightings, reports })).toMatchObject({
      endedHow: 'lapsed',
      firstSeenEndedOn: '2025-03-01',
    })
  })

  test('of one milestone says nothing of the whole', () => {
    const reports = [
      reportOf({ reportedOn: '2025-01-01', delivery: 'limited' }),
      reportOf({ reportedOn: '2025-03-01', delivery: 'withdrawn', milestoneId: 2 }),
    ]
    expect(at('2025-12-31', { reports })).toMatchObject({ condition: 'alive', lastSeenAliveOn: '2025-01-01' })
  })
})

test('a published report after dormancy shows that it goes on', () => {
  const facts = {
    sightings: [sightingOf('2025-01-01', 'dormant')],
    reports: [ofWhole('2025-06-01', 'limited')],
  }
  expect(at('2025-05-31', facts).condition).toBe('dormant')
  expect(at('2025-06-01', facts)).toMatchObject({ condition: 'alive', lastSeenAliveOn: '2025-06-01' })
})

describe('a day known to the month or year', () => {
  const year = { precision: 'year' } as const

  test('of a sign of life proves its first day, and is known from its last', () => {
    const sightings = [sightingOf('2018-08-17', 'active', year)]
    expect(at('2018-12-30', { sightings }).lastSeenAliveOn).toBeNull()
    expect(at('2018-12-31', { sightings })).toMatchObject({
      lastSeenAliveOn: '2018-01-01',
      lastSeenAlivePrecision: 'year',
      mayBeSeenUntil: '2018-12-31',
    })
  })

  test('of an end proves its last day, and not before it was last seen alive', () => {
    const sightings = [sightingOf('2018-11-25', 'active'), sightingOf('2018-01-01', 'absorbed', year)]
    expect(at('2019-01-01', { sightings })).toMatchObject({
      condition: 'ended',
      firstSeenEndedOn: '2018-12-31',
      firstSeenEndedPrecision: 'year',
      endedWithin: { first: '2018-11-25', last: '2018-12-31' },
    })
  })

  test('never brings back to life what may have ended after it', () => {
    const sightings = [sightingOf('2018-06-30', 'lapsed'), sightingOf('2018-12-31', 'active', year)]
    expect(at('2019-01-01', { sightings }).condition).toBe('ended')
  })

  test('at the latest is open at its beginning', () => {
    const sightings = [
      sightingOf('2021-12-01', 'active', { precision: 'month' }),
      sightingOf('2025-03-10', 'lapsed', { isLatest: true }),
    ]
    expect(at('2025-03-10', { sightings }).endedWithin).toEqual({ first: '2021-12-01', last: '2025-03-10' })
  })
})

test('what only a file of this product says shows neither life nor an end', () => {
  const claimed = { isClaimed: true } as const
  expect(at('2025-12-31', { sightings: [sightingOf('2025-03-01', 'active', claimed)] })).toMatchObject({
    condition: 'alive',
    lastSeenAliveOn: null,
  })
  expect(at('2025-12-31', { sightings: [sightingOf('2025-03-01', 'lapsed', claimed)] }).condition).toBe(
    'alive',
  )
})
