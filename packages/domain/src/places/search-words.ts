import { plainWords } from './find-places.ts'

/**
 * Words that mean the same to who searches for commitments: abbreviations, spellings of other times, words written
 * together or apart. Kept by hand; each group is read in every direction.
 */
const sameWords: readonly (readonly string[])[] = [
  ['walikota', 'wali kota'],
  ['perwali', 'perwal', 'peraturan wali kota'],
  ['perbup', 'peraturan bupati'],
  ['pergub', 'peraturan gubernur'],
  ['perda', 'peraturan daerah'],
  ['bansos', 'bantuan sosial'],
  ['hibah bansos', 'hibah bantuan sosial'],
  ['satudata', 'satu data'],
  ['opendata', 'open data', 'data terbuka'],
  ['ijin', 'izin'],
  ['perijinan', 'perizinan'],
  ['aduan', 'pengaduan', 'keluhan'],
  ['musrenbang', 'musyawarah perencanaan pembangunan'],
  ['apbd', 'anggaran pendapatan dan belanja daerah'],
  ['rpjmd', 'rencana pembangunan jangka menengah daerah'],
  ['ppid', 'pejabat pengelola informasi dan dokumentasi'],
  ['kip', 'keterbukaan informasi publik'],
  ['spbe', 'sistem pemerintahan berbasis elektronik'],
  ['opd', 'organisasi perangkat daerah'],
  ['dprd', 'dewan perwakilan rakyat daerah'],
  ['diskominfo', 'dinas komunikasi dan informatika'],
  ['umkm', 'usaha mikro kecil dan menengah'],
  ['pbj', 'pengadaan barang dan jasa', 'pengadaan barang jasa'],
  ['medsos', 'media sosial'],
  ['difabel', 'disabilitas', 'penyandang disabilitas'],
  ['ormas', 'organisasi kemasyarakatan'],
  ['oms', 'organisasi masyarakat sipil'],
  ['website', 'situs web', 'laman'],
  ['online', 'daring'],
  ['elektronik katalog', 'katalog elektronik', 'e katalog'],
  ['smartcity', 'smart city', 'kota cerdas'],
]

// Beyond this a text is no search any more, and each reading costs one.
const mostReadings = 8

const holds = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `)

/**
 * The ways to read what is searched for: as it is written, and with each word that others write otherwise in their words,
 * quoted because they belong together. At most eight.
 */
export const searchReadings = (text: string): string[] => {
  const written = plainWords(text)
  const others = sameWords.flatMap((group) =>
    group
      .filter((words) => holds(written, words))
      .flatMap((words) =>
        group
          .filter((other) => other !== words)
          .map((other) => ` ${written} `.replace(` ${words} `, ` "${other}" `).trim()),
      ),
  )
  return [...new Set([text, ...others])].slice(0, mostReadings)
}
