export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

/** The language of the interface unless the reader chooses otherwise. */
export const defaultLanguage: Language = 'id'

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text)
