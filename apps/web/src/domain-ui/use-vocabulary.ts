import { useTranslation } from 'react-i18next'

/** Words of the closed vocabularies in the reader's language, by set (`scheduleStatuses`) and word (`met_late`). */
export const useVocabulary = () => {
  const { t } = useTranslation('vocabulary')
  return { label: (set: string, word: string): string => t(`${set}.${word}`) }
}
