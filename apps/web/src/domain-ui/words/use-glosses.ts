import type { TextKey, VocabularyList } from '@estafet/i18n'
import { useTranslation } from '../../ui/text/use-translation.ts'

/**
 * What words of the vocabularies mean, in a sentence; undefined for those that need none. Waits for the texts inside
 * the nearest `Suspense`: no first view explains its words before it is asked to.
 */
export const useGlosses = (): ((set: VocabularyList, word: string) => string | undefined) => {
  const { t, i18n } = useTranslation('glosses')
  const isKey = (key: string): key is TextKey<'glosses'> => i18n.exists(key, { ns: 'glosses' })
  return (set, word) => {
    const key = `${set}.${word}`
    return isKey(key) ? t(key) : undefined
  }
}
