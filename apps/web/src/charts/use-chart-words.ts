import type { TextKey, VocabularyLabel } from '@estafet/i18n'
import { useMemo } from 'react'
import { useTranslation } from '../ui/text/use-translation.ts'
import { useLateTexts } from '../ui/later/use-late-texts.ts'
import { type Format, useFormat } from '../ui/text/use-format.ts'

/** Features with pictures of their own. */
type ChartFeature = 'survival' | 'trends'

/** Words for the pictures of a feature, handed down as one so that a picture can also be drawn away from the page. */
export interface ChartWords<Feature extends ChartFeature> {
  readonly text: (key: TextKey<Feature>, values?: Record<string, string | number>) => string
  /** A word of a closed vocabulary. */
  readonly label: VocabularyLabel
  readonly format: Format
}

/** Waits for the texts of the feature, as every chart does. */
export const useChartWords = <Feature extends ChartFeature>(feature: Feature): ChartWords<Feature> => {
  const { t } = useTranslation([feature, 'vocabulary'])
  useLateTexts(feature)
  const format = useFormat()
  return useMemo(() => {
    // The compiler does not follow a feature that is not known yet, nor a list and its word, into one key.
    const say = t as (key: string, values?: object) => string
    return {
      text: (key, values = {}) => say(key, values),
      label: (list, word) => say(`vocabulary:${list}.${word}`),
      format,
    }
  }, [t, format])
}
