import { type VocabularyLabel, type VocabularyList, type VocabularyWord, lowerFirst } from '@estafet/i18n'

/** Words of a vocabulary one after the other: only the first keeps its capital, and so does an abbreviation. */
export const labelsInText = <List extends VocabularyList>(
  label: VocabularyLabel,
  set: List,
  words: readonly VocabularyWord<List>[],
): readonly string[] =>
  words.map((word, index) => {
    const text = label(set, word)
    const isAbbreviation = /^\p{Lu}{2}/u.test(text)
    return index === 0 || isAbbreviation ? text : lowerFirst(text)
  })
