import type { Language } from '@estafet/i18n'
import { useLanguage } from '../../ui/text/use-format.ts'

/** The text in the reader's language, else in Indonesian, in which every text exists. */
export const translated = (id: string, en: string | null, language: Language): string =>
  language === 'en' && en !== null ? en : id

/** The same, marked as Indonesian where an English reader gets it untranslated. */
export const TranslatedText = ({ id, en }: { readonly id: string; readonly en: string | null }) => {
  const language = useLanguage()
  return language === 'en' && en === null ? <span lang="id">{id}</span> : translated(id, en, language)
}
