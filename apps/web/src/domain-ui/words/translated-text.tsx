import { translated } from '../../ui/text/translated.ts'
import { useLanguage } from '../../ui/text/use-format.ts'

/** The text in the reader's language, marked as Indonesian where an English reader gets it untranslated. */
export const TranslatedText = ({ id, en }: { readonly id: string; readonly en: string | null }) => {
  const language = useLanguage()
  return language === 'en' && en === null ? <span lang="id">{id}</span> : translated(id, en, language)
}
