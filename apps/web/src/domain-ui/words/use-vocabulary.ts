import type { TextKey, VocabularyLabel } from '@estafet/i18n'
import { useTranslation } from '../../ui/text/use-translation.ts'

/** Words of the closed vocabularies in the reader's language, by set (`scheduleStatuses`) and word (`met_late`). */
export const useVocabulary = () => {
  const { t } = useTranslation('vocabulary')
  // The compiler does not follow a list and its word into one key.
  const label: VocabularyLabel = (list, word) => t(`${list}.${word}` as TextKey<'vocabulary'>)
  return { label }
}
