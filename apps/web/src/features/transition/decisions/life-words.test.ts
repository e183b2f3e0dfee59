import { expect, test } from 'vitest'
import { formatIn } from '../../../ui/text/use-format.ts'
import { lifeWords } from './life-words.ts'

const life = {
  condition: 'alive',
  endedHow: null,
  mayBeSeenUntil: '2017-10-31',
  firstSeenEndedOn: null,
  firstSeenEndedPrecision: null,
  endedWithin: null,
  pauseOverOn: null,
  lastSeenAliveOn: '2017-10-01',
  lastSeenAlivePrecision: 'month',
  isRevived: false,
} as const

const words = (change: Partial<Parameters<typeof lifeWords>[0]>) =>
  lifeWords({ ...life, ...change }, '2025-02-20', formatIn('id'), (how) => `[${how}]`)

test('a last sign of life is no more exact than it is known, and before the inauguration it says so', () => {
  expect(words({})).toEqual([{ key: 'life.seen_before', values: { date: 'Okt 2017' } }])
  expect(words({ lastSeenAliveOn: '2025-02-20', lastSeenAlivePrecision: 'day' })).toEqual([
    { key: 'life.seen', values: { date: '20 Feb 2025' } },
  ])
  expect(words({ lastSeenAliveOn: null })).toEqual([{ key: 'life.never', values: {} }])
})

test('an end, a pause and dormancy are told first, with what was last seen under them', () => {
  expect(
    words({
      condition: 'ended',
      endedHow: 'absorbed',
      firstSeenEndedOn: '2025-03-06',
      firstSeenEndedPrecision: 'day',
    }),
  ).toEqual([
    { key: 'life.ended', values: { how: '[absorbed]', date: '6 Mar 2025' } },
    { key: 'life.seen_before', values: { date: 'Okt 2017' } },
  ])
  expect(words({ condition: 'dormant' }).map(({ key }) => key)).toEqual(['life.dormant', 'life.seen_before'])
})
