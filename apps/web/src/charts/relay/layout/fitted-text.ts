/** Mean width of a letter of the 12 px semibold text in the strip. */
export const letterWidth = 7.3
/** Fewer letters than this name nobody. */
const fewestLetters = 6

/** The first wording that fits as it is; else the first one shortened; else none. */
export const fittedText = (wordings: readonly string[], room: number): string => {
  const letters = Math.floor(room / letterWidth)
  const [fullest = ''] = wordings
  if (fullest.length <= letters) return fullest
  if (letters >= fewestLetters + 4) return `${fullest.slice(0, letters - 1).trimEnd()}…`
  const shorter = wordings.find((text) => text !== '' && text.length <= letters)
  if (shorter !== undefined) return shorter
  return letters >= fewestLetters ? `${fullest.slice(0, letters - 1).trimEnd()}…` : ''
}
