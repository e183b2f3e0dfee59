import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, contentHash } from './content-hash.ts'

test('keys stand in order, arrays as they are, and what is undefined is left out', () => {
  const value = { b: [2, undefined, 'é'], a: { d: null, c: undefined }, A: '"' }
  expect(canonicalJson(value)).toBe(String.raw`{"A":"\"","a":{"d":null},"b":[2,null,"é"]}`)
})

test('the hash is SHA-256 of that text in UTF-8', () => {
  expect(contentHash({ kota: 'Tirta Kencana — é' })).toBe(
    createHash('sha256').update(Buffer.from('{"kota":"Tirta Kencana — é"}', 'utf8')).digest('hex'),
  )
  // The published value of the text `{}`.
  expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
})

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  )
}

test('the order in which keys were given changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
    }),
  )
})

test('it is JSON, and means the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
