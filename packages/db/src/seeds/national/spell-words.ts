import { readSeedTable, textOrNull } from '../seed-files.ts'

/**
 * The researchers' English reasons and notes about heads of region, in plain Indonesian; an empty one says nothing
 * that the record still holds.
 */
export const spellWords = (): ReadonlyMap<string, string> =>
  new Map(
    readSeedTable<'english' | 'indonesian'>('spell-words.csv').map(({ english, indonesian }) => [
      english,
      indonesian,
    ]),
  )

/** A reason or note of the files as the record gives it. What is Indonesian already stands as it is. */
export const spellWordsOf = (words: ReadonlyMap<string, string>, text: string): string | null =>
  textOrNull(words.get(text) ?? text)
