import { useTranslation } from 'react-i18next'

/**
 * What words of the vocabularies mean, in a sentence; undefined for those that need none. Waits for the texts inside
 * the nearest `Suspense`: no first view explains its words before it is asked to.
 */
export const useGlosses = (): ((set: string, word: string) => string | undefined) => {
  const { t, i18n } = useTranslation('glosses')
  return (set, word) => (i18n.exists(`${set}.${word}`, { ns: 'glosses' }) ? t(`${set}.${word}`) : undefined)
}
