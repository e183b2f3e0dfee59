import { anchorLevelText } from '@estafet/i18n'
import type { AnchorRow } from './anchor-rows.ts'
import type { AnchorWords } from './use-anchor-speech.ts'

/** What is known of a row, in words: its level, and when it ran out; of a claim what it says, as a claim. */
export const rowWords = ({ factor, look, level, anchor }: AnchorRow, words: AnchorWords): string => {
  if (anchor?.isClaimed === true && anchor.level !== null)
    return words.text('profile.claimed', { level: anchorLevelText(factor, anchor.level, words) })
  if (level === null) return words.text(anchor === null ? 'profile.unknown' : 'profile.not_established')
  return look === 'expired'
    ? words.text('profile.was', { level: anchorLevelText(factor, level, words) })
    : anchorLevelText(factor, level, words)
}

/** The second line of a row: until when it holds, or that it no longer does. */
export const validityWords = (
  { look, anchor }: Pick<AnchorRow, 'look' | 'anchor'>,
  words: AnchorWords,
): string | null =>
  anchor?.expiresOn == null || anchor.isClaimed === true
    ? null
    : words.text(look === 'expired' ? 'profile.expired_on' : 'profile.holds_until', {
        day: words.format.day(anchor.expiresOn, 'short'),
      })
