import type {
  AnchorFactor,
  AnchorLevel,
  AnchorWarning,
  DatePrecision,
  IsoDay,
  RiskReason,
} from '@estafet/domain'
import type { TextKey } from './text-keys.ts'
import type { TextValues } from './translate.ts'

/** How many factors there are; kept here because this package reads types of the domain only. */
const factorCount = 12

/** What is needed to put anchors into words: the texts of `anchors` and `vocabulary`, and a way to write days. */
export interface AnchorSpeech {
  /** A text of the feature `anchors`. */
  readonly text: (key: TextKey<'anchors'>, values?: TextValues) => string
  readonly factor: (factor: AnchorFactor) => string
  readonly day: (day: IsoDay, precision: DatePrecision) => string
}

/** What a level of a factor means: “Perda”, “Pos anggaran tahun ini”. */
export const anchorLevelText = (factor: AnchorFactor, level: AnchorLevel, { text }: AnchorSpeech): string =>
  text(`levels.${factor}.${level}`)

/** The firm range as a headline: “5 dari 12 penopang diketahui kuat, 3 belum diketahui”, or without the last part when nothing is unknown. */
export const firmRangeText = (
  { firmLow, firmHigh }: { readonly firmLow: number; readonly firmHigh: number },
  { text }: Pick<AnchorSpeech, 'text'>,
): string =>
  text(firmLow === firmHigh ? 'firm_exact' : 'firm_range', {
    low: firmLow,
    unknown: firmHigh - firmLow,
    all: factorCount,
  })

/** A warning of a profile in one sentence: what runs out and when, or who it hangs on; null where its level is not known. */
export const anchorWarningText = (
  { kind, factor, expiresOn }: AnchorWarning,
  level: AnchorLevel | null,
  speech: AnchorSpeech,
): string | null => {
  // The domain warns so of two factors alone.
  if (kind === 'depends_on_one_person')
    return speech.text(`warning.one_person.fact.${factor}` as TextKey<'anchors'>)
  if (level === null || expiresOn === null) return null
  return speech.text('warning.expires.fact', {
    factor: speech.factor(factor),
    level: anchorLevelText(factor, level, speech),
    day: speech.day(expiresOn, 'day'),
  })
}

/** One reason why a commitment may not outlive the coming change of head, as part of a sentence. */
export const riskReasonText = (reason: RiskReason, speech: AnchorSpeech): string => {
  const { text, factor, day } = speech
  switch (reason.kind) {
    case 'named_after_leader':
      return text('reason.named_after_leader')
    case 'weak_anchor':
      return text('reason.weak_anchor', {
        factor: factor(reason.factor),
        level: anchorLevelText(reason.factor, reason.level, speech),
      })
    case 'anchor_expires':
      return text('reason.anchor_expires', {
        factor: factor(reason.factor),
        level: anchorLevelText(reason.factor, reason.level, speech),
        day: day(reason.expiresOn, 'day'),
      })
    case 'anchor_expired':
      return text('reason.anchor_expired', {
        factor: factor(reason.factor),
        day: day(reason.expiresOn, 'day'),
      })
    case 'anchors_unknown':
      return text('reason.anchors_unknown', { count: reason.unknown, all: factorCount })
    case 'not_seen_lately':
      return reason.lastSeenAliveOn === null
        ? text('reason.never_seen')
        : text('reason.not_seen_lately', {
            day: day(reason.lastSeenAliveOn, reason.lastSeenAlivePrecision ?? 'day'),
          })
  }
}
