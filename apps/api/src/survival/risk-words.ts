import type { RiskReason } from '@estafet/domain'
import {
  type AnchorSpeech,
  formatImpreciseDay,
  type Language,
  riskReasonText,
  translate,
} from '@estafet/i18n'

const speechIn = (lang: Language): AnchorSpeech => ({
  text: (key, values) => translate(lang, 'anchors', key, values),
  factor: (factor) => translate(lang, 'vocabulary', `anchorFactors.${factor}`),
  day: (day, precision) => formatImpreciseDay(day, precision, lang),
})

/** Why a commitment may not outlive the coming change of head, in words; empty when nothing speaks against it. */
export const riskText = (reasons: readonly RiskReason[], lang: Language): string =>
  reasons.map((reason) => riskReasonText(reason, speechIn(lang))).join('; ')
