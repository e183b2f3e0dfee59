// Ranks, institutions, degrees and numbers that are written in capitals although they have a vowel. What has none
// ("MM", "SH", "HR") is taken for an abbreviation without being listed.
const keptAnywhere = /^(?:TNI|AKBP|AKP|KH|II|III|IV|VI{0,3}|IX|XI{0,3})$/u
const keptAsLastWord = /^(?:MA|SE|ME|SP?I|MAP|MPA|MARS|SAP|SIP|SEI|SAG|MSI)$/u
const serviceAfterTni = /^(?:AD|AL|AU)$/u
const adatTitle = /^(?:Dt|Datuk|Datuak)\.?$/iu
const titleWithDot = /^(?:DR|DRS|DRA|IR|HJ|HI)$/u

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()
const hasVowel = (text: string): boolean => /[AIUEOÀ-ÖØ-Ý]/u.test(text)
const firstUpper = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase()

// An apostrophe belongs to the word it stands in ("SA'ADUDDIN"); a dot or a hyphen begins another ("SITI NUR-AINI").
const calmPart = (part: string, nextCharacter: string): string => {
  if (part.length < 2 || !isShouted(part) || keptAnywhere.test(part)) return part
  if (nextCharacter === '.' && titleWithDot.test(part)) return firstUpper(part)
  return hasVowel(part) || part.length > 3 ? firstUpper(part) : part
}

const calmWord = (word: string): string =>
  word.replace(/\p{L}[\p{L}\p{M}'’‘`ʼ]*/gu, (part, at: number) =>
    calmPart(part, word.charAt(at + part.length)),
  )

const calmWords = (text: string): string => {
  const words = text.split(' ')
  return words
    .map((word, index) => {
      const isLast = words.slice(index + 1).every((later) => later === '' || later.startsWith('('))
      const isKept =
        (index > 0 && isLast && keptAsLastWord.test(word)) ||
        (words[index - 1] === 'TNI' && serviceAfterTni.test(word))
      return isKept ? word : calmWord(word)
    })
    .join(' ')
}

// After the comma stand degrees, which stay as they are, save a title by adat with the name it gives ("Dt. TAN BATUAH")
// and what people call somebody ("(AYAH WA)"); a short bracket belongs to a degree ("Sp.OG (K)").
const calmAfterComma = (text: string): string =>
  text
    .split(',')
    .map((degree) =>
      adatTitle.test(degree.trim().split(' ')[0] ?? '')
        ? calmWords(degree)
        : degree.replace(/\((?:[^()]{5,}|[^()]* [^()]*)\)/gu, (bracket) =>
            bracket.split(' ').map(calmWord).join(' '),
          ),
    )
    .join(',')

/**
 * The name of a person that its source shouts ("MASINTON PASARIBU, S.H.") as a text writes it ("Masinton Pasaribu,
 * S.H."). Only the case of letters changes, and only of words wholly in capitals; degrees, initials and abbreviations
 * stay as they are.
 */
export const calmName = (asWritten: string): string => {
  const comma = asWritten.indexOf(',')
  const end = comma < 0 ? asWritten.length : comma
  return calmWords(asWritten.slice(0, end)) + calmAfterComma(asWritten.slice(end))
}
