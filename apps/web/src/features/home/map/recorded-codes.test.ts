import { expect, test } from 'vitest'
import { codesWithCommitments } from './recorded-codes.ts'

test('only real regions with commitments on record', () => {
  const items = [
    { code: '35.76', value: 5, isSimulated: false },
    { code: '11.01', value: null, isSimulated: false },
    { code: '99.71', value: 12, isSimulated: true },
  ]
  expect(codesWithCommitments(items)).toEqual(['35.76'])
})
