import { expect, test } from 'vitest'
import { spellOf } from '../../test/facts-of.ts'
import { administrationStart, deriveInaugurations, deriveTransitions } from './transitions.ts'
import { firstSpellOfTerm } from './election-leave.ts'
import { openGap } from './open-gap.ts'

const before = spellOf({ id: 1, personId: 9, startedOn: '2008-01-01', endedOn: '2013-12-23' })
const head = { personId: 1, personName: 'Kepala' }
const elected = spellOf({ id: 2, ...head, startedOn: '2013-12-23', endedOn: '2018-02-15' })
const standIn = spellOf({ id: 3, capacity: 'pjs', startedOn: '2018-02-15', endedOn: '2018-06-24' })
const back = spellOf({ id: 4, ...head, startedOn: '2018-06-24', endedOn: '2018-12-23' })
const spells = [before, elected, standIn, back]

test('a head on election leave does not leave the seat: no handover, and the same day zero', () => {
  const transitions = deriveTransitions(spells, '2018-12-01')
  expect(transitions.map(({ incoming }) => incoming.id)).toEqual([2])
  expect(administrationStart(deriveInaugurations(spells, '2018-12-01'))).toBe('2013-12-23')
  expect(firstSpellOfTerm(back, spells)).toBe(elected)
})

test('and opens no gap, so that nothing is asked to be seen anew', () => {
  expect(openGap(spells, '2018-04-01')).toBeNull()
  const acting = { ...standIn, capacity: 'pj' as const }
  expect(openGap([before, elected, acting, back], '2018-04-01')).toBe('2018-02-15')
})

test('a second leave in one term changes nothing', () => {
  const twice = [
    before,
    elected,
    { ...standIn, endedOn: '2018-03-01' },
    { ...back, startedOn: '2018-03-01', endedOn: '2018-04-01' },
    { ...standIn, id: 5, startedOn: '2018-04-01', endedOn: '2018-06-24' },
    { ...back, id: 6 },
  ]
  expect(deriveTransitions(twice, '2018-12-01').map(({ incoming }) => incoming.id)).toEqual([2])
})

test('whoever else comes in after the leave is a change, an acting head in between makes it a return', () => {
  const other = { ...back, personId: 7 }
  expect(deriveTransitions([before, elected, standIn, other], '2018-12-01').at(-1)?.kind).toBe('change')
  const acting = { ...standIn, capacity: 'plt' as const }
  expect(deriveTransitions([before, elected, acting, back], '2018-12-01').at(-1)?.kind).toBe('return')
})
