import { expect, test } from 'vitest'
import { countdown } from '../coming/countdown.ts'
import { decidedKinds, undecidedOf } from './decided-kinds.ts'

test('what was decided is told from the most frequent on, and what nobody decided not at all', () => {
  const byDecision = { continue: 2, continue_changed: 0, pause: 1, stop: 3, merged: 0, completed_before: 0 }
  expect(decidedKinds({ byDecision })).toEqual([
    { kind: 'stop', count: 3 },
    { kind: 'continue', count: 2 },
    { kind: 'pause', count: 1 },
  ])
})

test('without a decision counts late or not, but for what nobody is asked', () => {
  const byStanding = { decided: 1, undecided: 2, overdue: 4, never_decided: 8, not_asked: 16 }
  expect(undecidedOf({ byStanding })).toBe(14)
})

test('days are counted down to the day itself and up after it', () => {
  expect([62, 0, -3].map(countdown)).toEqual([
    { key: 'left', days: 62 },
    { key: 'today', days: 0 },
    { key: 'overdue', days: 3 },
  ])
})
