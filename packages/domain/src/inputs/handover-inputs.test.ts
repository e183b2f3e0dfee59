import { describe, expect, test } from 'vitest'
import { anchorInput } from './anchor-input.ts'
import { decisionInput } from './decision-input.ts'
import { sightingInput } from './sighting-input.ts'

const sourced = { commitmentId: 'MJK-3', source: { title: ' Perwali 9/2025 ' }, rationale: 'Memuatnya.' }
const anchor = { ...sourced, factor: 'legal_basis', level: 2, fromOn: '2025-06-02' }
const decision = { ...sourced, dayZero: '2025-02-20', decision: 'continue', decidedOn: '2025-03-01' }
const sighting = { ...sourced, sightedOn: '2026-05-06', state: 'active' }

test('what is left out is null, and what is written is trimmed', () => {
  expect(anchorInput.parse(anchor)).toEqual({
    commitmentId: 'MJK-3',
    source: { url: null, title: 'Perwali 9/2025', kind: 'web_page', publisher: null, publishedOn: null },
    rationale: 'Memuatnya.',
    rationaleEn: null,
    page: null,
    excerpt: null,
    note: null,
    noteEn: null,
    factor: 'legal_basis',
    level: 2,
    fromOn: '2025-06-02',
    fromPrecision: 'day',
    fromRaw: null,
    expiresOn: null,
    document: null,
  })
  expect(decisionInput.parse(decision)).toMatchObject({ reason: null, pausedUntil: null, mergedIntoId: null })
  expect(sightingInput.parse(sighting)).toMatchObject({ precision: 'day', raw: null, isRevival: false })
})

test('the rules of the database are left to the database', () => {
  expect(anchorInput.safeParse({ ...anchor, level: 4, expiresOn: '2020-01-01' }).success).toBe(true)
  expect(decisionInput.safeParse({ ...decision, decision: 'stop', decidedOn: '2025-01-01' }).success).toBe(
    true,
  )
  expect(sightingInput.safeParse({ ...sighting, state: 'lapsed', isRevival: true }).success).toBe(true)
})

describe('what cannot be read is refused where it is wrong', () => {
  test.each([
    [{ level: undefined }, 'level'],
    [{ level: '2' }, 'level'],
    [{ fromPrecision: 'year' }, 'fromRaw'],
    [{ source: { url: 'javascript:alert(1)' } }, 'source.url'],
    [{ source: { title: 'x', kind: 'simulated' } }, 'source.kind'],
    [{ source: { title: 'x', page: '3' } }, 'source'],
    [{ rationale: '' }, 'rationale'],
    [{ note: 'a\u0000b' }, 'note'],
    [{ commitmentId: '' }, 'commitmentId'],
  ])('%j', (change, path) => {
    const read = anchorInput.safeParse({ ...anchor, ...change })
    expect(read.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  test('an imprecise sighting without the date as its source gives it', () => {
    const read = sightingInput.safeParse({ ...sighting, precision: 'month' })
    expect(read.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['raw'])
    expect(sightingInput.safeParse({ ...sighting, precision: 'month', raw: 'Mei 2026' }).success).toBe(true)
  })
})
