import { describe, expect, test } from 'vitest'
import { comparability, comparabilityOfPart, type MetricSubject } from './comparability.ts'

const subject: MetricSubject = {
  regionKind: 'kota',
  isAdministrative: false,
  isSimulated: false,
  indicator: 'on_time_rate',
  methodVersion: '1.0.0',
  period: '2025',
  actorKind: 'city',
  n: 12,
  regionEventsBetween: 0,
}

describe('comparability', () => {
  test('is full when nothing differs', () => {
    expect(comparability(subject, { ...subject, n: 5 })).toEqual({ level: 'full', reasons: [] })
  })

  test.each([
    [{ indicator: 'completeness' }, 'none', 'different_indicator'],
    [{ isSimulated: true }, 'none', 'simulated_with_real'],
    [{ n: 0 }, 'none', 'no_data'],
    [{ methodVersion: '2.0.0' }, 'partial', 'different_method_version'],
    [{ period: '2024' }, 'partial', 'different_period'],
    [{ actorKind: 'cso' }, 'partial', 'different_actor_kind'],
    [{ regionKind: 'kabupaten' }, 'partial', 'different_region_kind'],
    [{ isAdministrative: true }, 'partial', 'administrative_region'],
    [{ regionEventsBetween: 1 }, 'partial', 'region_event_between'],
    [{ n: 4 }, 'partial', 'small_n'],
  ] as const)('with %j is %s because of %s, whichever side it is on', (difference, level, reason) => {
    const other = { ...subject, ...difference }
    expect(comparability(subject, other)).toEqual({ level, reasons: [reason] })
    expect(comparability(other, subject)).toEqual({ level, reasons: [reason] })
  })

  test('names every reason', () => {
    const other = { ...subject, indicator: 'completeness', period: '2024', n: 2 }
    expect(comparability(subject, other)).toEqual({
      level: 'none',
      reasons: ['different_indicator', 'different_period', 'small_n'],
    })
  })
})

test('a part compares as its whole does, but for its own cases', () => {
  const whole = { level: 'partial', reasons: ['different_region_kind', 'small_n'] } as const
  expect(comparabilityOfPart(whole, 9, 12)).toEqual({ level: 'partial', reasons: ['different_region_kind'] })
  expect(comparabilityOfPart(whole, 2, 12).reasons).toEqual(['different_region_kind', 'small_n'])
  expect(comparabilityOfPart(whole, 0, 12)).toMatchObject({ level: 'none' })
  expect(comparabilityOfPart({ level: 'none', reasons: ['no_data'] }, 5, 5)).toEqual({
    level: 'full',
    reasons: [],
  })
})
