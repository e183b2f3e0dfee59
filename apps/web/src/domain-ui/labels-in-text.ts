/** Words of a vocabulary one after the other: only the first keeps its capital, and so does an abbreviation. */
export const labelsInText = (
  label: (set: string, word: string) => string,
  set: string,
  words: readonly string[],
): readonly string[] =>
  words.map((word, index) => {
    const text = label(set, word)
    const isAbbreviation = /^\p{Lu}{2}/u.test(text)
    return index === 0 || isAbbreviation ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
  })
