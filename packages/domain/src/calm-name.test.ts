import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { calmName } from './calm-name.ts'

test.each([
  ['MASINTON PASARIBU, S.H.', 'Masinton Pasaribu, S.H.'],
  ['H. GUS IRAWAN PASARIBU, S.E.,AK.,M.M.,CA', 'H. Gus Irawan Pasaribu, S.E.,AK.,M.M.,CA'],
  ["YA'ATULO GULO, S.E.", "Ya'atulo Gulo, S.E."],
  ['dr. Hj. EISTI’ANAH, S.E.', 'dr. Hj. Eisti’anah, S.E.'],
  [
    'Brigjen Pol (Purn) DR. dr. ANTONIUS GINTING, Sp.OG',
    'Brigjen Pol (Purn) Dr. dr. Antonius Ginting, Sp.OG',
  ],
  ['MAYJEN TNI (Purn.) BUDI SANTOSO, SE', 'Mayjen TNI (Purn.) Budi Santoso, SE'],
  ['LAKSDA TNI AL (PURN.) RUDI HARTONO', 'Laksda TNI AL (Purn.) Rudi Hartono'],
  ['IDRIS MALIK (SYECH MALIK)', 'Idris Malik (Syech Malik)'],
  ['H. ISMAIL A. JALIL, S.E., M.M. (AYAH WA)', 'H. Ismail A. Jalil, S.E., M.M. (Ayah Wa)'],
  ['TARMIZI, S.I.Kom (PANYANG)', 'Tarmizi, S.I.Kom (Panyang)'],
  ['dr. H. HASTO WARDOYO, Sp.OG (K)', 'dr. H. Hasto Wardoyo, Sp.OG (K)'],
  ['dr. H. ASRI LUDIN TAMBUNAN, M.Ked (PD)., Sp.PD.', 'dr. H. Asri Ludin Tambunan, M.Ked (PD)., Sp.PD.'],
  ['Ir. H. BENNI WARLIS, M.M., Dt. TAN BATUAH', 'Ir. H. Benni Warlis, M.M., Dt. Tan Batuah'],
  ['Drs. H. MOH. ALI MA, S.Sos.', 'Drs. H. Moh. Ali MA, S.Sos.'],
  ['H. MIRWAN MS, S.E., M.Sos.', 'H. Mirwan MS, S.E., M.Sos.'],
  ['Dr.H. BAHRUL ILMI, S.H.,M.H', 'Dr.H. Bahrul Ilmi, S.H.,M.H'],
  ['Dr. KH. KHOLILURRAHMAN, S.H.', 'Dr. KH. Kholilurrahman, S.H.'],
  ['KASMARNI,S.Sos., MMP.', 'Kasmarni,S.Sos., MMP.'],
  ['PAKU ALAM X', 'Paku Alam X'],
  ['SRI SULTAN HAMENGKU BUWONO IX', 'Sri Sultan Hamengku Buwono IX'],
  ['H. AL HARIS', 'H. Al Haris'],
  ['ROBIN.', 'Robin.'],
  ['SITI NUR-AINI', 'Siti Nur-Aini'],
  ["Mas'ud Yunus", "Mas'ud Yunus"],
  ['', ''],
])('%s → %s', (asWritten, read) => {
  expect(calmName(asWritten)).toBe(read)
})

describe('of any name', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,9}[.,]?$|^\([A-Z]{1,8}\)$|^[A-Z]{2}['’-][A-Z]{2,5}$/u)
  const name = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))

  it('changes the case of letters and nothing else', () => {
    fc.assert(
      fc.property(name, (asWritten) => {
        expect(calmName(asWritten).toLowerCase()).toBe(asWritten.toLowerCase())
      }),
    )
  })

  it('calms a calm name no further', () => {
    fc.assert(
      fc.property(name, (asWritten) => {
        expect(calmName(calmName(asWritten))).toBe(calmName(asWritten))
      }),
    )
  })

  it('leaves every word that is not wholly in capitals', () => {
    fc.assert(
      fc.property(name, (asWritten) => {
        const after = calmName(asWritten).split(' ')
        for (const [index, before] of asWritten.split(' ').entries())
          if (before !== before.toUpperCase()) expect(after[index]).toBe(before)
      }),
    )
  })
})
