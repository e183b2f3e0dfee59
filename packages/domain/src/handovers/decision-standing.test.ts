import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDay } from '../../test/arbitrary-facts.ts'
import type { HandoverDecisionFact } from '../facts.ts'
import { continuityDecisions, transitionKinds } from '../vocabulary.ts'
import { handoverDecision } from './decision-standing.ts'

const dayZero = '2025-02-20'
const change = { kind: 'change', inauguratedOn: dayZero } as const

let decisionId = 0
const decided = (
  decidedOn: string,
  decision: HandoverDecisionFact['decision'] = 'continue',
  rest: Partial<HandoverDecisionFact> = {},
): HandoverDecisionFact => ({ id: ++decisionId, dayZero, decidedOn, decision, pausedUntil: null, ...rest })

describe('while nothing is decided', () => {
  test.each([
    ['2025-02-20', null, 'undecided', 0],
    ['2025-05-31', null, 'undecided', 100],
    ['2025-06-01', null, 'overdue', 101],
    ['2026-11-23', null, 'overdue', 641],
    ['2026-03-08', '2026-03-09', 'overdue', 381],
    ['2026-03-09', '2026-03-09', 'never_decided', 382],
    // A head who followed within the hundred days ends the question as well.
    ['2025-04-01', '2025-03-15', 'never_decided', 40],
  ] as const)('on %s, the next handover being %s, it is %s, day %d', (asOf, next, standing, daysSince) => {
    expect(handoverDecision([], change, next, asOf)).toEqual({ standing, decision: null, daysSince })
  })

  test('of a renewal nothing is asked', () => {
    const renewal = { kind: 'renewal', inauguratedOn: dayZero } as const
    expect(handoverDecision([], renewal, null, '2026-11-23').standing).toBe('not_asked')
    expect(handoverDecision([decided('2025-03-01')], renewal, null, '2026-11-23').standing).toBe('decided')
  })
})

describe('a decision', () => {
  test('counts from the day it was taken, also when that was late', () => {
    const late = decided('2025-09-01')
    expect(handoverDecision([late], change, null, '2025-08-31')).toMatchObject({
      standing: 'overdue',
      decision: null,
    })
    expect(handoverDecision([late], change, null, '2025-09-01')).toMatchObject({
      standing: 'decided',
      decision: late,
    })
  })

  test('still counts once another head was inaugurated', () => {
    const taken = decided('2025-03-01')
    expect(handoverDecision([taken], change, '2026-03-09', '2026-11-23').standing).toBe('decided')
  })

  test('about another day zero is none about this', () => {
    const other = decided('2025-03-01', 'continue', { dayZero: '2018-12-10' })
    expect(handoverDecision([other], change, null, '2025-03-02').standing).toBe('undecided')
  })

  test('is superseded by a newer one, of one day by the one recorded last', () => {
    const pause = decided('2025-03-01', 'pause', { pausedUntil: '2025-12-31' })
    const resumed = decided('2025-12-01')
    expect(handoverDecision([resumed, pause], change, null, '2026-01-01').decision).toBe(resumed)
    expect(handoverDecision([resumed, pause], change, null, '2025-11-30').decision).toBe(pause)
    const corrected = decided('2025-12-01', 'stop')
    expect(handoverDecision([corrected, resumed, pause], change, null, '2026-01-01').decision).toBe(corrected)
  })
})

test('neither the order of decisions nor later ones change anything', () => {
  const anyDecisions = fc
    .array(
      fc.record({
        dayZero: fc.constantFrom('2024-08-01', '2025-03-01'),
        decidedOn: anyDay,
        decision: fc.constantFrom(...continuityDecisions),
      }),
      { maxLength: 5 },
    )
    .map((all) => all.map((each, index) => ({ ...each, id: index + 1, pausedUntil: null })))
  fc.assert(
    fc.property(
      anyDecisions,
      fc.constantFrom(...transitionKinds),
      fc.option(anyDay),
      anyDay,
      (decisions, kind, next, asOf) => {
        const transition = { kind, inauguratedOn: '2024-08-01' }
        fc.pre(asOf >= transition.inauguratedOn)
        const standing = handoverDecision(decisions, transition, next, asOf)
        const known = decisions.filter(({ decidedOn }) => decidedOn <= asOf).toReversed()
        expect(handoverDecision(known, transition, next, asOf)).toEqual(standing)
        // A next handover that has not come yet is not known.
        if (next !== null && next > asOf)
          expect(handoverDecision(decisions, transition, null, asOf)).toEqual(standing)
      },
    ),
  )
})

test('of what was not certainly there on day zero no decision is asked, but one that was taken stands', () => {
  const transition = { kind: 'change', inauguratedOn: '2024-08-01' } as const
  const standingOf = (decisions: Parameters<typeof handoverDecision>[0]) =>
    handoverDecision(decisions, transition, null, '2025-01-01', 'uncertain').standing
  expect(standingOf([])).toBe('not_asked')
  expect(
    standingOf([
      { id: 1, dayZero: '2024-08-01', decidedOn: '2024-09-01', decision: 'continue', pausedUntil: null },
    ]),
  ).toBe('decided')
})
