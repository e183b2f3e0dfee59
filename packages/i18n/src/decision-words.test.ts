import type { DatePrecision, DecisionStanding } from '@estafet/domain'
import { describe, expect, test } from 'vitest'
import { undecidedWords } from './decision-words.ts'
import { formatDayNumber } from './format-day.ts'

const wordsOf = (standing: DecisionStanding, precision: DatePrecision = 'day') =>
  undecidedWords({ standing, dayZero: { on: '2025-02-20', precision }, daysSince: 641 }, (days, day, known) =>
    formatDayNumber(days, { day, precision: known }, 'id'),
  )

describe('how a commitment stands with a new head', () => {
  test.each(['decided', 'not_asked'] as const)('is not told where it is %s', (standing) => {
    expect(wordsOf(standing)).toBeNull()
  })

  test.each(['undecided', 'overdue', 'never_decided'] as const)('is told where it is %s', (standing) => {
    expect(wordsOf(standing)).toEqual({ key: `decision.${standing}`, values: { day: 'hari ke-641' } })
  })

  test.each([
    ['day', 'hari ke-641'],
    ['inferred_day', 'sekitar hari ke-641'],
    ['year', 'sejak 2025'],
  ] as const)('counts from an inauguration known to the %s as surely as it is known', (precision, day) => {
    expect(wordsOf('overdue', precision)?.values).toEqual({ day })
  })
})
