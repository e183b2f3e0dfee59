import { describe, expect, test } from 'vitest'
import type { HandoverFate, KnotState } from '@estafet/domain'
import type { RelayCommitmentInput } from '../../../charts/relay/input/relay-input.ts'
import { someLane } from '../../../charts/relay/relay-fixtures.ts'
import { fateAt, fateNow, laneGroups } from './lane-groups.ts'

const dayZero = '2018-12-10'

interface Lived {
  readonly sinceHandover?: HandoverFate
  readonly sinceGap?: HandoverFate
  readonly state?: KnotState
}

const commitment = (id: string, { sinceHandover, sinceGap, state }: Lived): RelayCommitmentInput => {
  const plain = someLane({ id, seen: [['2017-01-01']] })
  return {
    ...plain,
    lane: {
      ...plain.lane,
      sinceHandover: sinceHandover ?? null,
      sinceGap: sinceGap ?? null,
      knots: state === undefined ? [] : [{ on: dayZero, state, mark: null, openDays: null }],
    },
  }
}

describe('commitments by what became of them', () => {
  test('are counted since the last handover, those alive first', () => {
    const commitments = [
      commitment('a', { sinceHandover: 'ended' }),
      commitment('b', { sinceHandover: 'alive' }),
      commitment('c', {}),
      commitment('d', { sinceHandover: 'alive' }),
    ]
    expect(laneGroups(commitments, fateNow({ gapSince: null }))).toEqual([
      { fate: 'alive', ids: ['b', 'd'] },
      { fate: 'ended', ids: ['a'] },
      { fate: 'untested', ids: ['c'] },
    ])
  })

  test('are counted since nobody was in office, where nobody is', () => {
    const gone = commitment('a', { sinceHandover: 'alive', sinceGap: 'unknown' })
    expect(laneGroups([gone], fateNow({ gapSince: '2026-01-01' }))).toEqual([{ fate: 'unknown', ids: ['a'] }])
  })

  test('of a handover before the last are told by what was seen under that head', () => {
    const carried = commitment('a', { sinceHandover: 'ended', state: 'carried' })
    const later = { administration: { dayZero: '2025-02-20', precision: 'day' } } as const
    expect(fateAt(later, dayZero)(carried)).toBe('carried')
    expect(fateAt(later, '2013-01-01')(carried)).toBe('untested')
    // Of the last one, by how they stand now.
    expect(fateAt({ administration: { dayZero, precision: 'day' } }, dayZero)(carried)).toBe('ended')
  })
})
