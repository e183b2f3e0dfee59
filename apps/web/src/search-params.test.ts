import { expect, test } from 'vitest'
import { choiceParam, choicesParam, listParam, pageParam, textParam } from './search-params.ts'

test('text', () => {
  expect(textParam('  Pontianak ')).toBe('Pontianak')
  expect(textParam('  ')).toBeUndefined()
  expect(textParam(undefined)).toBeUndefined()
})

test('lists, from the address or from a link', () => {
  expect(listParam('35.76~61.71')).toEqual(['35.76', '61.71'])
  expect(listParam(['35.76', '61.71'])).toEqual(['35.76', '61.71'])
  expect(listParam('35.76~~35.76')).toEqual(['35.76', '35.76'])
  expect(listParam('')).toEqual([])
})

test.each([
  ['3', 3],
  [4, 4],
  ['0', 1],
  ['-2', 1],
  ['1.5', 1],
  ['dua', 1],
  [undefined, 1],
])('page %s', (raw, page) => {
  expect(pageParam(raw)).toBe(page)
})

test('choices forgive what they do not know', () => {
  expect(choiceParam('b', ['a', 'b'])).toBe('b')
  expect(choiceParam('z', ['a', 'b'])).toBeUndefined()
  // The server joins what an address gives more than once.
  expect(choiceParam('z~b~a', ['a', 'b'])).toBe('b')
  expect(choicesParam('b~z~a~b', ['a', 'b', 'c'])).toEqual(['a', 'b'])
})
