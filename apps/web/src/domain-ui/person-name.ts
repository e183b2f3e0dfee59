const letters = /\p{L}+/gu
const isShouted = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()

// "MS" or "II" after a name is a degree or a number, and has to stay as it is.
const isAbbreviation = (word: string): boolean =>
  word.length < 2 || /^(?:[^AIUEO]{2,3}|I{1,3}|I?V)$/.test(word) || word.includes('.')

const calm = (word: string): string =>
  isShouted(word) && !isAbbreviation(word)
    ? word.replace(letters, (part, at: number) =>
        at === 0 || word[at - 1] === '-' ? part.charAt(0) + part.slice(1).toLowerCase() : part.toLowerCase(),
      )
    : word

/**
 * A name that its source writes in capitals ("MASINTON PASARIBU, S.H.") as a text writes it. Titles before the
 * comma and degrees after it stay as they are; so does a name that is not in capitals.
 */
export const personName = (asWritten: string): string => {
  const comma = asWritten.indexOf(',')
  const name = comma < 0 ? asWritten : asWritten.slice(0, comma)
  return name.split(' ').map(calm).join(' ') + asWritten.slice(name.length)
}
