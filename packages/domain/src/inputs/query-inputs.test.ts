import { describe, expect, test } from 'vitest'
import {
  changeInput,
  commitmentIdSchema,
  commitmentListInput,
  comparisonInput,
  overviewInput,
  parseList,
  regionCodeSchema,
  regionListInput,
} from './query-inputs.ts'
import { themes } from '../vocabulary.ts'

describe('public inputs', () => {
  test('have defaults', () => {
    expect(regionListInput.parse({})).toEqual({ limit: 50, offset: 0 })
    expect(commitmentListInput.parse({})).toEqual({ sort: 'activity', limit: 25, offset: 0 })
    expect(overviewInput.parse({})).toEqual({})
  })

  test('read strings from a URL and typed values alike', () => {
    const fromUrl = { theme: 'open_data~licensing', schedule: 'late', limit: '10', q: '  aduan ' }
    const typed = { theme: ['open_data', 'licensing'], schedule: ['late'], limit: 10, q: 'aduan' }
    expect(commitmentListInput.parse(fromUrl)).toEqual(commitmentListInput.parse(typed))
    expect(commitmentListInput.parse(fromUrl)).toMatchObject(typed)
  })

  test.each([
    { limit: 'abc' },
    { limit: '1.5' },
    { limit: 1.5 },
    { limit: '' },
    { limit: '1e2' },
    { limit: ' 7' },
    { limit: '-1' },
    { limit: '0' },
    { limit: '201' },
    { offset: '1000001' },
    { theme: 'open_data~unheard_of' },
    { theme: '' },
    { theme: [] },
    { sort: 'completion' },
    { asOf: '2025-02-30' },
    { asOf: '1900-01-01' },
    { region: '357' },
    { sample: 'both' },
    { q: 'x'.repeat(201) },
    { q: 'a\u0000b' },
    { unheard_of: '1' },
  ])('refuse %j', (input) => {
    expect(commitmentListInput.safeParse(input).success).toBe(false)
  })

  test.each([
    ['35', '35'],
    ['35.76', '35.76'],
    ['99.01', '99.01'],
    ['ID-35.76', '35.76'],
    ['3576', '3576'],
  ])('accept the region code %s as %s', (code, read) => {
    expect(regionCodeSchema.parse(code)).toBe(read)
  })

  test.each(['', '3', '35.7', '35.766', '35-76', '35.76\n', ' 35'])('refuse the region code %j', (code) => {
    expect(regionCodeSchema.safeParse(code).success).toBe(false)
  })
})

describe('the comparison input', () => {
  test('takes two to six distinct regions, in the order given', () => {
    expect(comparisonInput.parse({ regions: '61.71~35.76' })).toEqual({ regions: ['61.71', '35.76'] })
    expect(comparisonInput.parse({ regions: ['61.71', '35.76'] })).toEqual({ regions: ['61.71', '35.76'] })
  })

  test.each(['61.71', '61.71~61.71', '61.71~nowhere', '61.71~~35.76', '11~12~13~14~15~16~17', ''])(
    'refuses %j rather than drop a region',
    (regions) => {
      expect(comparisonInput.safeParse({ regions }).success).toBe(false)
    },
  )
})

test('a list is split on tildes, each item once', () => {
  expect(parseList('a~b~~a')).toEqual(['a', 'b'])
  expect(parseList('')).toEqual([])
})

describe('what a stranger sends', () => {
  const many = Array.from({ length: 3200 }, (_, index) => index.toString(36))

  test.each([
    ['one text', commitmentListInput, { theme: many.join('~') }],
    ['a repeated parameter', commitmentListInput, { theme: many }],
    ['a few long ones', commitmentListInput, { theme: [many.join('~'), many.join('~')] }],
    ['regions', comparisonInput, { regions: many.join('~') }],
    ['regions, repeated', comparisonInput, { regions: many }],
  ])('is refused as %s before its items are looked at', (_, schema, input) => {
    const issues = schema.safeParse(input).error?.issues ?? []
    expect(issues).toHaveLength(1)
    const told = JSON.stringify(issues)
    expect([told.includes('too_big'), told.length < 1000]).toEqual([true, true])
  })

  test('may name every word of a vocabulary', () => {
    expect(commitmentListInput.safeParse({ theme: themes.join('~') }).success).toBe(true)
  })

  test('is no id with a character that no text holds', () => {
    expect(commitmentIdSchema.safeParse('MJK-3').success).toBe(true)
    for (const id of ['\u0000', 'MJK-3\u0000', 'MJK\n3', ''])
      expect([id, commitmentIdSchema.safeParse(id).success]).toEqual([id, false])
    expect(changeInput.safeParse({ from: '2024-01-01', commitment: '\u0000' }).success).toBe(false)
  })
})
