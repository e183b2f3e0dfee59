import type { Language } from '@estafet/i18n'

/** The text in the reader's language, else in Indonesian, in which every text exists. */
export const translated = (id: string, en: string | null, language: Language): string =>
  language === 'en' && en !== null ? en : id
