import { expect, test } from 'vitest'
import { formatIn } from '../../../ui/text/use-format.ts'
import { expectedFigures, expectedOpening } from './expected-opening.ts'

const format = formatIn('id')
const words = { office: 'wali kota', capacity: () => 'Penjabat (Pj)', law: (law: string) => law }
const plain = { law: null, isAtLatest: false, mayMove: false } as const
const head = {
  personName: 'Kartika Dewanti',
  capacity: 'pj',
  startedOn: '2026-02-17',
  startedPrecision: 'day',
} as const

test('an acting head is told as one, with the end of the appointment and not of a term', () => {
  const sentences = expectedOpening(
    { ...plain, head, basis: 'acting', precision: 'day', law: 'acting_one_year' },
    '2027-02-17',
    words,
    format,
  )
  expect(sentences.map(({ key }) => key)).toEqual(['head_acting', 'basis_acting', 'law'])
  expect(sentences[0]?.values).toMatchObject({ capacity: 'Penjabat (Pj)', date: '17 Februari 2026' })
  expect(sentences[1]?.values).toEqual({ date: '17 Februari 2027' })
})

test('an end is told as exactly as it is known, and an announced day is a day', () => {
  const on = (precision: 'year' | 'scheduled' | 'inferred_day') =>
    expectedOpening({ ...plain, head: null, basis: 'end_of_term', precision }, '2030-01-01', words, format)[0]
      ?.values
  expect(on('year')).toEqual({ date: '2030' })
  expect(on('inferred_day')).toEqual({ date: 'sekitar 1 Januari 2030' })
  expect(on('scheduled')).toEqual({ date: '1 Januari 2030' })
})

test('a term the law has moved says so with the law, and that the law may move it again', () => {
  const keys = (told: Partial<Parameters<typeof expectedOpening>[0]>) =>
    expectedOpening(
      { ...plain, head: null, basis: 'end_of_term', precision: 'day', ...told },
      '2026-02-26',
      words,
      format,
    ).map(({ key }) => key)
  expect(keys({ law: 'mk_27_2024', isAtLatest: true })).toEqual(['basis_at_latest', 'law', 'approximate'])
  expect(keys({ law: 'five_years', mayMove: true })).toEqual([
    'basis_end_of_term',
    'law',
    'approximate',
    'may_move',
  ])
})

test('the figures count down, or up once the day has passed, and count reasons only where there are any', () => {
  const commitments = [
    { reasons: [{ kind: 'named_after_leader' }, { kind: 'weak_anchor' }] },
    { reasons: [] },
  ] as const
  expect(expectedFigures({ daysLeft: 62, basis: 'end_of_term', commitments })).toEqual([
    { key: 'until', value: 62, dayKey: 'left' },
    { key: 'to_hand_over', value: 2 },
    { key: 'named', value: 1 },
  ])
  expect(expectedFigures({ daysLeft: -3, basis: 'acting', commitments: [] })[0]).toEqual({
    key: 'after_acting',
    value: 3,
    dayKey: 'overdue',
  })
  // No commitment on record is no finding of none.
  expect(expectedFigures({ daysLeft: null, basis: 'end_of_term', commitments: [] })).toEqual([])
})
