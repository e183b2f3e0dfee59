import { type AnchorFactor, firmFromLevel } from '@estafet/domain'
import type { AnchorLadderInput, LadderStepInput } from '../anchor-picture-input.ts'
import type { AnchorRow } from '../anchor-rows.ts'
import { anchorStart } from './ladder-finding.ts'
import type { AnchorWords } from '../use-anchor-speech.ts'

/** A step as a row of the profile it once stood in. */
export const stepRow = (factor: AnchorFactor, { anchor, endedBy }: LadderStepInput): AnchorRow => ({
  factor,
  level: anchor.level,
  anchor,
  look:
    anchor.level === null
      ? 'unknown'
      : endedBy === 'expired'
        ? 'expired'
        : anchor.level >= firmFromLevel
          ? 'firm'
          : 'weak',
})

/** What ended a step, and when: no more exactly than the next one is known to have begun. */
export const stepEndWords = (
  { steps }: Pick<AnchorLadderInput, 'steps'>,
  step: LadderStepInput,
  words: AnchorWords,
): string => {
  const { endedBy, anchor } = step
  if (endedBy === 'superseded') {
    const next = steps[steps.indexOf(step) + 1]
    return next === undefined
      ? words.text('ladder.superseded')
      : words.text('ladder.superseded_on', { day: anchorStart(next.anchor, words) })
  }
  if (anchor.expiresOn === null) return words.text('ladder.standing')
  return words.text(endedBy === 'expired' ? 'profile.expired_on' : 'profile.holds_until', {
    day: words.format.day(anchor.expiresOn, 'short'),
  })
}
