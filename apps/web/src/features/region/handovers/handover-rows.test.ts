import { expect, test } from 'vitest'
import { handoverRows } from './handover-rows.ts'

const spell = (id: number, personName: string | null, capacity: 'definitive' | 'pj' | 'vacant') => ({
  id,
  regionCode: '35.76',
  personId: personName === null ? null : id,
  personName,
  capacity,
  startedOn: '2018-12-10',
  startedPrecision: 'inferred_day' as const,
  startedRaw: '2018-12-10',
  endedOn: null,
  endedPrecision: null,
  endedRaw: null,
  entryReason: null,
  exitReason: null,
  sourcing: 'sourced' as const,
  note: null,
  sources: [],
})

test('the newest handover comes first, with who governed in between and how well its day is known', () => {
  const [first, empty, acting, second] = [
    spell(1, 'Ani', 'definitive'),
    spell(2, null, 'vacant'),
    spell(3, 'Budi', 'pj'),
    spell(4, 'Citra', 'definitive'),
  ] as const
  const transition = {
    regionCode: '35.76',
    kind: 'change' as const,
    inauguratedOn: '2018-12-10',
    inauguratedPrecision: 'inferred_day' as const,
    outgoing: first,
    incoming: second,
    interim: [empty, acting],
    gapDays: 215,
    vacancyDays: 5,
    undocumentedDays: 0,
  }
  const older = { ...transition, inauguratedOn: '2013-12-08', outgoing: null, incoming: first, interim: [] }
  const rows = handoverRows({ transitions: [older, transition] })
  expect(rows.map(({ on, from, to }) => [on, from, to])).toEqual([
    ['2018-12-10', 'Ani', 'Citra'],
    ['2013-12-08', null, 'Ani'],
  ])
  expect(rows[0]).toMatchObject({
    precision: 'inferred_day',
    vacancyDays: 5,
    interim: [{ id: 3, name: 'Budi', capacity: 'pj' }],
  })
})
