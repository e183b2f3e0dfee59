import { expect, test } from 'vitest'
import { regionHead } from './region-head.ts'

const nobody = { leaderName: null, leaderCapacity: null, isAdministrative: false }

test('nobody recorded is not the same as nobody elected', () => {
  expect(regionHead(nobody)).toEqual({ is: 'unrecorded' })
  expect(regionHead({ ...nobody, isAdministrative: true })).toEqual({ is: 'administrative' })
})

test('a vacancy is known, and has no name', () => {
  expect(regionHead({ ...nobody, leaderCapacity: 'vacant' })).toEqual({
    is: 'known',
    name: null,
    capacity: 'vacant',
  })
})
