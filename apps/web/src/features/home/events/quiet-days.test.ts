import { expect, test } from 'vitest'
import { quietDays } from './quiet-days.ts'

const week = { since: '2026-11-22', until: '2026-11-29' }

test.each([
  ['nothing at all', [], week],
  ['news of a year ago', ['2025-12-15'], week],
  ['news of the day the week began after', ['2026-11-22'], week],
  ['news of the first day of the week', ['2026-11-23', '2025-12-15'], null],
  ['news of today', ['2026-11-29'], null],
])('%s', (_case, days, quiet) => {
  expect(
    quietDays(
      days.map((on) => ({ on })),
      '2026-11-29',
    ),
  ).toEqual(quiet)
})
