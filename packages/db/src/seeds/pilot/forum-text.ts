/** The forum file's English words in Indonesian, the default language; each is a translation, nothing added. */
export const forumPurposes: Readonly<Record<string, string>> = {
  'review open government and one-data practice in the three cities':
    'meninjau praktik pemerintahan terbuka dan satu data di tiga kota',
  'checks and balances between local government and CSOs':
    'saling mengawasi dan mengimbangi antara pemerintah daerah dan organisasi masyarakat sipil',
  'peer learning between local governments': 'saling belajar antarpemerintah daerah',
}

export const forumConcerns: Readonly<Record<string, string>> = {
  'sustainability of the programme under the next head of region':
    'keberlanjutan program di bawah kepala daerah berikutnya',
  'sustainability of policy': 'keberlanjutan kebijakan',
}

/** Where an initiative told at the forum is the same as a commitment of the pilot; the others are not surely so. */
export const forumCommitments: Readonly<Record<string, string>> = {
  'Layanan pengaduan elektronik': 'MJK-1',
  'Percepatan perizinan: aplikasi BP2T di Android': 'PTK-1',
  'Keterbukaan APBD melalui SIPP dan situs web Pontianak': 'PTK-2',
}

export const forumDetails: Readonly<Record<string, string>> = {
  'residents criticise vision, mission and programmes': 'warga mengkritik visi, misi, dan program',
  'the system was hacked': 'sistemnya diretas',
}

/** The translation of a word of the file; throws when the file has a new one. */
export const inIndonesian = (words: Readonly<Record<string, string>>, english: string): string => {
  const translated = words[english]
  if (translated === undefined) throw new Error(`no translation of: ${english}`)
  return translated
}
