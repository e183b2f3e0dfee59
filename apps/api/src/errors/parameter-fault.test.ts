import { commitmentListInput, comparisonInput } from '@estafet/domain'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { readZodFaults } from './parameter-fault.ts'

const faultsOf = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input)
  return error === undefined ? [] : readZodFaults(error, input)
}

test('names the parameter, the value and the range', () => {
  expect(faultsOf(commitmentListInput, { limit: '900' })).toEqual([
    { parameter: 'limit', value: '900', allowed: '≤ 200' },
  ])
  expect(faultsOf(commitmentListInput, { limit: '0' })).toEqual([
    { parameter: 'limit', value: '0', allowed: '≥ 1' },
  ])
  expect(faultsOf(commitmentListInput, { limit: 'ten' })).toMatchObject([
    { parameter: 'limit', value: 'ten' },
  ])
})

test('names the item of a list and every word it could have been', () => {
  const [fault] = faultsOf(commitmentListInput, { theme: 'open_data~gardening' })
  expect(fault).toMatchObject({ parameter: 'theme', value: 'gardening' })
  expect(fault?.allowed).toContain('open_data')
  // A list given in several texts is one list.
  expect(faultsOf(commitmentListInput, { theme: ['open_data~gardening', 'licensing'] })).toMatchObject([
    { parameter: 'theme', value: 'gardening' },
  ])
})

test('names an unknown parameter', () => {
  expect(faultsOf(commitmentListInput, { colour: 'red' })).toEqual([{ parameter: 'colour', value: 'red' }])
})

test('says what a rule of our own allows', () => {
  expect(faultsOf(commitmentListInput, { asOf: '1944-12-31' })).toEqual([
    { parameter: 'asOf', value: '1944-12-31', allowed: '1945-01-01..2100-12-31' },
  ])
  expect(faultsOf(comparisonInput, { regions: '36.71~x' })).toMatchObject([
    { parameter: 'regions', value: 'x' },
  ])
})

test('cuts a value that is far too long, and tells all faults', () => {
  const [first, second] = faultsOf(commitmentListInput, { sort: 'x'.repeat(5_000), limit: '0' })
  expect(String(first?.value).length).toBeLessThan(110)
  expect(second?.parameter).toBe('limit')
})

test('names ten faults at most, however many there are', () => {
  const wrong = Array.from({ length: 60 }, (_, index) => `x${index}`)
  expect(faultsOf(commitmentListInput, { theme: wrong })).toHaveLength(10)
  const unknown = Object.fromEntries(wrong.map((name) => [name, '1']))
  expect(faultsOf(commitmentListInput, unknown)).toHaveLength(10)
})
