/** How many values fall on each word of a closed vocabulary; every word is present, absent ones as 0. */
export const countBy = <Word extends string>(
  words: readonly Word[],
  values: Iterable<Word>,
): Record<Word, number> => {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>
  for (const value of values) counts[value] += 1
  return counts
}
