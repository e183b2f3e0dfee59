import { expect, test } from 'vitest'
import { formatIn } from '../../ui/text/use-format.ts'
import { reasonValues } from './peer-reason.ts'

const inWords = (attribute: Parameters<typeof reasonValues>[0]['attribute'], own: number, peer: number) => {
  const values = reasonValues({ attribute, own, peer, gap: 0 }, formatIn('id'))
  return [values.own, values.peer].map((text) => text.replaceAll('\u00a0', ' '))
}

test('each attribute is read in its own unit', () => {
  expect(inWords('population', 142_272, 687_031)).toEqual(['142 ribu', '687 ribu'])
  expect(inWords('density', 6946.88, 5866.21)).toEqual(['6.947', '5.866'])
  expect(inWords('hdi', 82.35, 83.05)).toEqual(['82,35', '83,05'])
  expect(inWords('expenditure', 15_374, 14_579)).toEqual(['15,4 juta', '14,6 juta'])
  expect(inWords('poverty', 5.05, 3.78)).toEqual(['5,1 %', '3,8 %'])
})
