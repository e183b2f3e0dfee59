import { expect, test } from 'vitest'
import { factsOf } from '../../test/facts-of.ts'
import { staleness, updatesOf } from './staleness.ts'

test.each([
  ['nothing since inauguration', ['2025-01-01'], '2025-02-20', '2025-01-01', null, 128, true],
  ['nothing ever', [], '2025-02-20', null, null, 128, true],
  ['an update on day zero', ['2025-02-20'], '2025-02-20', '2025-02-20', '2025-02-20', 128, false],
  ['an update not made yet', ['2025-06-29'], '2025-02-20', null, null, 128, true],
  ['no handover known', ['2025-01-01'], null, '2025-01-01', null, null, false],
  ['a handover not come yet', ['2025-01-01'], '2025-06-29', '2025-01-01', null, null, false],
])('staleness with %s', (_, updates, inauguratedOn, last, lastByPresent, daysSinceInauguration, isSilent) => {
  expect(
    staleness(
      updates.map((on) => ({ on })),
      inauguratedOn,
      '2025-06-28',
    ),
  ).toEqual({
    lastUpdateOn: last,
    lastUpdatePrecision: last === null ? null : 'day',
    lastUpdateByPresentAdministrationOn: lastByPresent,
    daysSinceInauguration,
    isSilentSinceInauguration: isSilent,
  })
})

test('an update of the month of the inauguration is neither by the present head nor a silence', () => {
  const update = { on: '2025-02-01', precision: 'month' as const }
  expect(staleness([update], '2025-02-20', '2025-06-28')).toMatchObject({
    lastUpdateOn: '2025-02-01',
    lastUpdatePrecision: 'month',
    lastUpdateByPresentAdministrationOn: null,
    isSilentSinceInauguration: false,
  })
  // Until the month is over nothing is known of it.
  expect(staleness([update], '2025-02-20', '2025-02-27')).toMatchObject({ lastUpdateOn: null })
})

test('what only a file of this product says is no news', () => {
  const seen = { id: 1, sightedOn: '2025-12-15', state: 'active' } as const
  const updates = (isClaimed: boolean) => updatesOf(factsOf({ sightings: [{ ...seen, isClaimed }] }))
  expect(updates(false)).toEqual([{ on: '2025-12-15', precision: 'day' }])
  expect(updates(true)).toEqual([])
})
