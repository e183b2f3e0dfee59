import { useTranslation } from 'react-i18next'

/** Words of the closed vocabularies in the reader's language, by set (`scheduleStatuses`) and word (`met_late`). */
export const useVocabulary = () => {
  const { t, i18n } = useTranslation('vocabulary')
  return {
    label: (set: string, word: string): string => t(`${set}.${word}`),
    /** What the word means, in a sentence; undefined for sets that need none. */
    gloss: (set: string, word: string): string | undefined =>
      i18n.exists(`${set}.${word}_gloss`, { ns: 'vocabulary' }) ? t(`${set}.${word}_gloss`) : undefined,
  }
}
