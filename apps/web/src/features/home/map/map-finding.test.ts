import { expect, test } from 'vitest'
import { commitmentsFinding } from './map-finding.ts'

const region = (name: string, value: number | null, isSimulated = false) => ({ name, value, isSimulated })

test('real regions with the most are named, all of them', () => {
  const items = [region('A', 5), region('B', 5), region('C', 1), region('D', null), region('E', 12, true)]
  expect(commitmentsFinding(items)).toEqual({ count: 3, regions: 4, high: 5, names: ['A', 'B'] })
})

test('without any there is no finding', () => {
  expect(commitmentsFinding([region('D', null), region('E', 12, true)])).toBeNull()
})
