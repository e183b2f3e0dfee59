export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

/** The language of the interface unless the reader chooses otherwise. */
export const defaultLanguage: Language = 'id'

/** The languages as `Intl` names them. */
export const intlLocales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' }

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text)

// Old Android phones and Java still name Indonesian `in`; three letters are ISO 639-2.
const otherNames: Readonly<Record<string, Language>> = { in: 'id', ind: 'id', eng: 'en' }

/** The language of a tag as addresses and browsers write it: `EN`, `en-GB`, `in-ID`. */
export const languageOfTag = (tag: unknown): Language | undefined => {
  if (typeof tag !== 'string') return undefined
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/)
  return isLanguage(primary) ? primary : Object.hasOwn(otherNames, primary) ? otherNames[primary] : undefined
}
