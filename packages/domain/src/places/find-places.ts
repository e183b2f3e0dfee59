import { fewEdits } from './few-edits.ts'
import { placeSynonyms } from './place-synonyms.ts'
import { isPlaceCode, type Place, placesOfCode } from './places-of-code.ts'

/** Letters and digits in lower case without accents, words apart by one space. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’‘`ʼ]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()

// The official or his office stands for the region he heads.
const spelledOut: readonly (readonly [written: RegExp, meant: string])[] = [
  [/\b(?:kab|pemkab|bupati)\b/gu, 'kabupaten'],
  [/\b(?:kodya|kotamadya|pemkot|wali ?kota|wakot)\b/gu, 'kota'],
  [/\b(?:prov|propinsi|pemprov|gubernur)\b/gu, 'provinsi'],
  [/\bkep\b/gu, 'kepulauan'],
  [/\badm\b/gu, 'administrasi'],
]

const squeezed = (words: string): string => words.replaceAll(' ', '')
const wordsOf = (words: string): string[] => words.split(' ').filter(Boolean)

interface Named {
  readonly place: Place
  /** What it may be called in full: official, short, and by people. */
  readonly names: readonly string[]
  readonly words: readonly string[]
  readonly whole: string
}

const named = (place: Place): Named => {
  const full = spellOut(plainWords(place.name))
  const synonyms = placeSynonyms[place.code] ?? []
  // "Kota Solo" is the city called Solo before it is the beginning of another name.
  const withKind = place.kind === 'province' ? [] : synonyms.map((name) => `${place.kind} ${name}`)
  const names = [full, spellOut(plainWords(place.shortName)), ...synonyms, ...withKind]
  const whole = `${full} ${plainWords(place.provinceName ?? '')}`
  return { place, names, words: [...names.flatMap(wordsOf), ...wordsOf(whole)], whole }
}

const spellOut = (words: string): string =>
  spelledOut.reduce((text, [written, meant]) => text.replaceAll(written, meant), words)

const nearest = (wanted: string, all: readonly Named[]): Named[] => {
  const bare = wanted.replace(/^(?:kabupaten|kota) /u, '')
  const isBare = bare === wanted
  // A short word is a step away from many others.
  const length = squeezed(bare).length
  if (length < 4) return []
  const counted = all.flatMap((each) => {
    // Who wrote which kind is meant gets no other kind.
    const names = isBare ? each.names : each.names.slice(0, 1)
    const edits = names
      .map((name) => fewEdits(squeezed(wanted), squeezed(name), length < 7 ? 1 : 2))
      .filter((count) => count !== null)
    return edits.length === 0 ? [] : [{ each, edits: Math.min(...edits) }]
  })
  const least = Math.min(...counted.map(({ edits }) => edits))
  return counted.filter(({ edits }) => edits === least).map(({ each }) => each)
}

// From the surest to the least sure; a reader who types on sees the beginning of a name before its middle.
const tiers: readonly ((each: Named, wanted: string) => boolean)[] = [
  ({ names }, wanted) => names.some((name) => squeezed(name) === squeezed(wanted)),
  ({ names }, wanted) => names.some((name) => name.startsWith(wanted)),
  ({ words }, wanted) => wordsOf(wanted).every((word) => words.some((each) => each.startsWith(word))),
  ({ whole }, wanted) => wanted.length > 3 && wordsOf(wanted).every((word) => whole.includes(word)),
]

/**
 * Finds the places a reader may mean by a text, the surest first and equals by code: by a code of this or another time or
 * system, by name, by what people call it, by the words of its name in any order. Only where nothing is found do names
 * count that differ by a letter or two ("pontinak"), and of those the nearest: nothing is better than a wrong place.
 */
export const placeFinder = <Found extends Place>(places: readonly Found[]): ((text: string) => Found[]) => {
  const byCode = places.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const every = byCode.map(named)
  const byTheirCode = new Map(places.map((place) => [place.code, place]))
  return (text) => {
    if (isPlaceCode(text)) return placesOfCode(places, text)
    const written = spellOut(plainWords(text))
    const isProvince = /^provinsi\b/u.test(written)
    const wanted = written.replace(/^provinsi\b ?/u, '')
    if (wanted === '') return []
    const all = isProvince ? every.filter(({ place }) => place.kind === 'province') : every
    const found = tiers.flatMap((isIn) => all.filter((each) => isIn(each, wanted)))
    const chosen = new Set((found.length > 0 ? found : nearest(wanted, all)).map(({ place }) => place.code))
    return [...chosen].flatMap((code) => byTheirCode.get(code) ?? [])
  }
}
