import { expect, it, test } from 'vitest'
import { allPlaces } from '../../test/all-places.ts'
import { placesOfCode } from './places-of-code.ts'

const codes = (text: string): string[] => placesOfCode(allPlaces, text).map(({ code }) => code)

test.each([
  ['35.78', ['35.78'], 'today’s'],
  ['3578', ['35.78'], 'BPS, the same without a dot'],
  ['35 78', ['35.78'], 'a space for the dot'],
  [' 35-78 ', ['35.78'], 'a hyphen for the dot'],
  ['ID-35.78', ['35.78'], 'as the files have it'],
  ['id-3578', ['35.78'], 'the same without a dot, in small letters'],
  ['ID-35', ['35'], 'a province of the files'],
  ['ID-92.71', ['96.71'], 'of the files, before Papua Barat Daya'],
  ['kode 35.78', [], 'words are no code'],
  ['35', ['35'], 'a province'],
  ['92.71', ['96.71'], 'Kota Sorong before Papua Barat Daya'],
  ['91.01', ['93.01'], 'Merauke before Papua Selatan'],
  ['91.25', ['94.05'], 'Puncak before Papua Tengah'],
  ['91.02', ['95.01'], 'Jayawijaya before Papua Pegunungan'],
  ['91.71', ['91.71'], 'a code that stayed'],
  ['9271', ['96.71'], 'BPS of Kota Sorong: never 92.71 with the dot left out'],
  ['9101', ['92.03'], 'BPS 91 is Papua Barat, not Papua'],
  ['9171', [], 'no BPS code any more, and no dot is added in Papua'],
  ['97', ['95'], 'BPS of Papua Pegunungan; Kemendagri gives no 97'],
  ['91', ['91'], 'Kemendagri’s own comes first'],
  ['6403', ['64.02', '64.03'], 'BPS Kutai Kartanegara, or Berau without its dot'],
  ['35.7', ['35.71', '35.72', '35.73', '35.74', '35.75', '35.76', '35.77', '35.78', '35.79'], 'a beginning'],
  ['00.00', [], 'no code of any time'],
  ['3', [], 'too little'],
])('%s → %j (%s)', (text, expected) => {
  expect(codes(text)).toEqual(expected)
})

it('reads every BPS code as the place it is of', () => {
  const unread = allPlaces.filter(
    ({ code, bpsCode }) => bpsCode?.length === 4 && !codes(bpsCode).includes(code),
  )
  expect(unread).toEqual([])
})
