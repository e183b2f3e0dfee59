import { plainWords } from './find-places.ts'

/**
 * Words that mean the same to who searches for commitments: abbreviations, spellings of other times, words written
 * together or apart. Kept by hand; each group is read in every direction.
 */
const sameWords: readonly (readonly string[])[] = [
  ['walikota', 'wali kota'],
  ['perwali', 'perwal', 'peraturan wali kota', 'peraturan walikota'],
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

// What belongs together stays together; a single word may still be the beginning of a longer one.
const asPhrase = (words: string): string => (words.includes(' ') ? `"${words}"` : words)

interface Known {
  readonly group: readonly string[]
  readonly words: string
}

/** The known words a text holds; of one within another ("wali kota" in "peraturan wali kota") only the longer. */
const knownIn = (written: string): readonly Known[] => {
  const held = sameWords.flatMap((group) =>
    group.filter((words) => holds(written, words)).map((words) => ({ group, words })),
  )
  return held.filter(({ words }) => !held.some((other) => other.words !== words && holds(other.words, words)))
}

/**
 * The ways to read what is searched for: as it is written, and with each word that others write otherwise in their words.
 * Words of a group that belong together are quoted, whoever writes them, so that every spelling finds the same. At most
 * eight.
 */
export const searchReadings = (text: string): string[] => {
  const written = plainWords(text)
  const known = knownIn(written)
  if (known.length === 0) return [text]
  const put = (into: string, { words }: Known, other: string) =>
    ` ${into} `.replace(` ${words} `, ` ${other === words ? asPhrase(words) : `"${other}"`} `).trim()
  const isOfSingleWords = known.every(({ words }) => !words.includes(' '))
  const asWritten = isOfSingleWords
    ? text
    : known.reduce((read, each) => put(read, each, each.words), written)
  const others = known.flatMap((each) =>
    each.group
      .filter((other) => other !== each.words)
      .map((other) => known.reduce((read, one) => put(read, one, one === each ? other : one.words), written)),
  )
  return [...new Set([asWritten, ...others])].slice(0, mostReadings)
}

/** The groups, for a test of all of them. */
export const sameSearchWords = sameWords
