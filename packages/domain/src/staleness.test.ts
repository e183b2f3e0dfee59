import { expect, test } from 'vitest'
import { staleness } from './staleness.ts'

test.each([
  ['nothing since inauguration', ['2025-01-01'], '2025-02-20', '2025-01-01', null, 128, true],
  ['nothing ever', [], '2025-02-20', null, null, 128, true],
  ['an update on day zero', ['2025-02-20'], '2025-02-20', '2025-02-20', '2025-02-20', 128, false],
  ['an update not made yet', ['2025-06-29'], '2025-02-20', null, null, 128, true],
  ['no handover known', ['2025-01-01'], null, '2025-01-01', null, null, false],
  ['a handover not come yet', ['2025-01-01'], '2025-06-29', '2025-01-01', null, null, false],
])('staleness with %s', (_, updates, inauguratedOn, last, lastByPresent, daysSinceInauguration, isSilent) => {
  expect(staleness(updates, inauguratedOn, '2025-06-28')).toEqual({
    lastUpdateOn: last,
    lastUpdateByPresentAdministrationOn: lastByPresent,
    daysSinceInauguration,
    isSilentSinceInauguration: isSilent,
  })
})
