import { anchorFactors } from '@estafet/domain'
import { anchorLevelText } from '@estafet/i18n'
import type { AnchorProfileInput } from '../anchor-picture-input.ts'
import { type AnchorRow, anchorRows } from '../anchor-rows.ts'
import type { AnchorWords } from '../use-anchor-speech.ts'

/** More names than this make a list nobody reads. */
const mostNamed = 3
const all = anchorFactors.length

const withState = ({ factor, look, level, anchor }: AnchorRow, words: AnchorWords): string => {
  const name = words.factorInText(factor)
  if (level === null) return name
  return look === 'expired' && anchor?.expiresOn != null
    ? words.text('profile.named_expired', { name, day: words.format.day(anchor.expiresOn, 'short') })
    : words.text('profile.named', { name, level: anchorLevelText(factor, level, words) })
}

const named = (rows: readonly AnchorRow[], words: AnchorWords): string =>
  words.format.list(rows.slice(0, mostNamed).map(({ factor }) => words.factorInText(factor)))

const restOf = (kind: 'weak' | 'expired', rows: readonly AnchorRow[], words: AnchorWords): string[] => {
  const ofKind = rows.filter(({ look }) => look === kind)
  if (ofKind.length === 0) return []
  const key = `profile.finding.${kind}${ofKind.length > mostNamed ? '_among' : ''}` as const
  return [words.text(key, { list: named(ofKind, words), count: ofKind.length })]
}

/** What a profile shows, as one sentence: how many of those known are firm, and which are not. */
export const profileFinding = (input: Pick<AnchorProfileInput, 'factors'>, words: AnchorWords): string => {
  const { rows, folded } = anchorRows(input)
  const known = rows.filter(({ look }) => look !== 'unknown')
  if (known.length === 0) {
    const recorded = rows.filter(({ anchor }) => anchor !== null)
    const areClaims = recorded.some(({ anchor }) => anchor?.isClaimed === true)
    return words.text(areClaims ? 'profile.finding.only_claimed' : 'profile.finding.none_established')
  }
  if (folded.length > 0 && known.length <= mostNamed)
    return words.text('profile.finding.few', {
      known: known.length,
      all,
      list: known.map((row) => withState(row, words)).join('; '),
    })
  const firm = known.filter(({ look }) => look === 'firm').length
  const main = firm === known.length ? 'all' : firm === 0 ? 'none' : 'some'
  return `${[
    words.text(`profile.finding.${main}`, { firm, known: known.length }),
    ...restOf('weak', known, words),
    ...restOf('expired', known, words),
  ].join('; ')}.`
}
