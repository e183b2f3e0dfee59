import { expect, test } from 'vitest'
import { personName } from './person-name.ts'

test.each([
  ['MASINTON PASARIBU, S.H.', 'Masinton Pasaribu, S.H.'],
  ['H. GUS IRAWAN PASARIBU, S.E.,AK.,M.M.,CA', 'H. Gus Irawan Pasaribu, S.E.,AK.,M.M.,CA'],
  ["YA'ATULO GULO, S.E.", "Ya'atulo Gulo, S.E."],
  [
    'Brigjen Pol (Purn) DR. dr. ANTONIUS GINTING, Sp.OG',
    'Brigjen Pol (Purn) DR. dr. Antonius Ginting, Sp.OG',
  ],
  ['H. MIRWAN MS, S.E., M.Sos.', 'H. Mirwan MS, S.E., M.Sos.'],
  ['SITI NUR-AINI', 'Siti Nur-Aini'],
  ["Mas'ud Yunus", "Mas'ud Yunus"],
])('%s → %s', (asWritten, read) => {
  expect(personName(asWritten)).toBe(read)
})
