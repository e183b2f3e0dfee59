import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Format, useFormat } from '../../ui/use-format.ts'

/** Words for the pictures of survival, handed down as one so that a picture can also be drawn away from the page. */
export interface SurvivalWords {
  readonly text: (key: string, values?: Record<string, string | number>) => string
  /** A word of a closed vocabulary. */
  readonly label: (set: string, word: string) => string
  readonly format: Format
}

export const useSurvivalWords = (): SurvivalWords => {
  const { t } = useTranslation(['survival', 'vocabulary'])
  const format = useFormat()
  return useMemo(
    () => ({
      text: (key, values = {}) => t(key, values),
      label: (set, word) => t(`vocabulary:${set}.${word}`),
      format,
    }),
    [t, format],
  )
}
