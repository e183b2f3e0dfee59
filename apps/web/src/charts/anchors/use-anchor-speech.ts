import { type AnchorSpeech, lowerFirst } from '@estafet/i18n'
import { useMemo } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { type Format, useFormat } from '../../ui/text/use-format.ts'
import { useLateTexts } from '../../ui/later/use-late-texts.ts'

export interface AnchorWords extends AnchorSpeech {
  readonly format: Format
  /** The factor's name inside a sentence. */
  readonly factorInText: AnchorSpeech['factor']
}

/** Anchors in the reader's language. Waits for the texts inside the nearest `Suspense`. */
export const useAnchorSpeech = (): AnchorWords => {
  useLateTexts('anchors')
  const { t, i18n } = useTranslation(['anchors', 'vocabulary'])
  const format = useFormat()
  return useMemo(() => {
    const factor: AnchorSpeech['factor'] = (word) => t(`vocabulary:anchorFactors.${word}`)
    return {
      text: (key, values = {}) => t(key, values),
      factor,
      factorInText: (word) => lowerFirst(factor(word)),
      day: (day, precision) => format.impreciseDay(day, precision),
      format,
    }
    // The language of `t` changes with i18next's, while `t` itself may stay the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [t, i18n.language, format])
}
