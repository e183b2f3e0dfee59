import { anchorLevelText } from '@estafet/i18n'
import type { AnchorLadderInput, AnchorInput } from '../anchor-picture-input.ts'
import type { AnchorWords } from '../use-anchor-speech.ts'

/** The day an anchor begins, no more exactly than it is known. */
export const anchorStart = ({ fromOn, fromPrecision }: AnchorInput, { format }: AnchorWords): string =>
  format.impreciseDay(fromOn, fromPrecision, 'short')

/** What the steps of one factor show: whether it rose, fell or was renewed, from when to when. */
export const ladderFinding = ({ factor, steps, asOf }: AnchorLadderInput, words: AnchorWords): string => {
  const known = steps.flatMap(({ anchor }) =>
    anchor.level === null ? [] : [{ anchor, level: anchor.level }],
  )
  const [first, last] = [known[0], known.at(-1)]
  const name = words.factor(factor)
  if (first === undefined || last === undefined) return words.text('ladder.finding.unknown', { factor: name })
  const way = last.level > first.level ? 'rose' : last.level < first.level ? 'fell' : 'renewed'
  const main = words.text(`ladder.finding.${way}`, {
    factor: name,
    before: anchorLevelText(factor, first.level, words),
    since: anchorStart(first.anchor, words),
    after: anchorLevelText(factor, last.level, words),
    on: anchorStart(last.anchor, words),
    count: known.length,
  })
  const end = steps.at(-1)
  const expiresOn = end?.anchor.expiresOn ?? null
  if (expiresOn === null || expiresOn >= asOf) return `${main}.`
  return `${main}; ${words.text('ladder.finding.now_expired', { day: words.format.day(expiresOn, 'short') })}.`
}
