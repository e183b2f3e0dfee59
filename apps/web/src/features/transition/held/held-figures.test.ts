import { expect, test } from 'vitest'
import { decisionsFindings } from '../decisions/decisions-finding.ts'
import { heldFigures } from './held-figures.ts'
import type { HeldHandover } from '../transition-page.queries.ts'

const windows = {
  daysSince: 148,
  decisionsDueOn: '2026-10-06',
  rpjmdDueOn: '2026-12-28',
  phase: 'rpjmd',
} as const

const held = (
  byStanding: Partial<HeldHandover['counts']['byStanding']>,
  change: Partial<Pick<HeldHandover, 'kind' | 'windows' | 'precision'>> = {},
) => {
  const standings = { decided: 0, undecided: 0, overdue: 0, never_decided: 0, not_asked: 0, ...byStanding }
  return {
    kind: 'change' as const,
    precision: 'day' as const,
    windows,
    ...change,
    counts: {
      open: Object.values(standings).reduce((sum, count) => sum + count, 0),
      byStanding: standings,
      onDayZero: { at_risk: 0, paused: 0, dormant: 0, completed_before: 0, uncertain: 0 },
      byDecision: {
        continue: 0,
        continue_changed: 0,
        pause: 0,
        stop: 0,
        merged: 0,
        completed_before: 0,
        uncertain: 0,
      },
    },
  }
}

const findingsOf = (each: ReturnType<typeof held>) => decisionsFindings(each).map(({ key }) => key)

test('a handover comes down to four figures, which add up', () => {
  const present = held({ decided: 4, undecided: 1, overdue: 3 })
  expect(heldFigures(present)).toEqual([
    { key: 'since', value: 148, dayKey: 'day' },
    { key: 'open', value: 8 },
    { key: 'decided', value: 4 },
    { key: 'undecided', value: 4 },
  ])
  expect(decisionsFindings(present)).toEqual([
    { key: 'some', values: { count: 8, decided: 4, undecided: 4, unsure: 0 } },
  ])
})

test('once another head has come, what was not decided is told as never decided', () => {
  const past = held({ decided: 1, never_decided: 3 })
  expect(heldFigures(past).at(-1)).toEqual({ key: 'never', value: 3 })
  expect(findingsOf(past)).toEqual(['never'])
})

test('a renewal is asked nothing, and all decided is worth saying', () => {
  const renewal = held({ not_asked: 8 }, { kind: 'renewal' })
  expect(heldFigures(renewal).map(({ key }) => key)).toEqual(['since', 'open', 'not_asked'])
  expect(findingsOf(renewal)).toEqual(['renewal'])
  expect(findingsOf(held({ decided: 2 }))).toEqual(['all_decided'])
})

test('from a day worked out from other facts the day is counted about', () => {
  expect(heldFigures(held({ decided: 2 }, { precision: 'inferred_day' }))[0]?.dayKey).toBe('day_about')
})

test('nothing open, and no day to count from, leave their figures out', () => {
  expect(heldFigures(held({}, { windows: null }))).toEqual([{ key: 'open', value: 0 }])
  expect(findingsOf(held({}))).toEqual([])
})

test('what may have been open is told apart, and never as decided', () => {
  const mixed = held({ decided: 1, never_decided: 3, not_asked: 2 })
  expect(heldFigures(mixed).slice(1)).toEqual([
    { key: 'open', value: 4 },
    { key: 'decided', value: 1 },
    { key: 'never', value: 3 },
    { key: 'unsure', value: 2 },
  ])
  expect(decisionsFindings(mixed).map(({ key, values }) => [key, values.count])).toEqual([
    ['never', 4],
    ['unsure', 2],
  ])
  // Banggai 2021: one commitment, begun in a year of which the day is not known.
  const only = held({ not_asked: 1 })
  expect(findingsOf(only)).toEqual(['unsure'])
  expect(heldFigures(only).map(({ key }) => key)).toEqual(['since', 'unsure'])
})
