import { isCountableDay } from '@estafet/domain'
import type { PackCommitment, PackFirstStep } from './handover-pack.ts'
import { quoted } from './handover-words.ts'
import type { Speech } from './speech.ts'

export { createSpeech } from './speech.ts'

/** One thing to see to, as a sentence. */
export function stepText(
  step: PackFirstStep,
  { commitments }: { readonly commitments: readonly Pick<PackCommitment, 'id' | 'title'>[] },
  speech: Speech,
): string {
  const about = commitments.find(({ id }) => id === step.commitmentId)
  const commitment = quoted(about, step.commitmentId, speech)
  switch (step.kind) {
    case 'decide':
      return speech.text('step.decide', {
        commitment,
        day_zero: speech.dayZero(step.day, step.dayZero, step.dayZeroPrecision),
      })
    case 'renew_anchor':
      return speech.text('step.renew_anchor', {
        commitment,
        factor: speech.word('anchorFactors', step.factor),
        day: speech.day(step.expiresOn),
      })
    case 'deliver':
      return speech.text('step.deliver', {
        commitment,
        milestone: speech.pick(step.milestone),
        day: speech.day(step.dueOn, step.precision),
      })
    case 'overdue': {
      // From a month or a year no day is counted.
      const key = isCountableDay(step.precision) ? 'step.overdue' : 'step.overdue_uncounted'
      return speech.text(key, {
        commitment,
        milestone: speech.pick(step.milestone),
        days: speech.amount('days', step.daysLate),
        on: speech.day(step.originalDueOn, step.precision),
      })
    }
    case 'contradicted':
      return speech.text('step.contradicted', { commitment })
    case 'unseen':
      return step.lastSeenAliveOn === null
        ? speech.text('step.unseen_never', { commitment })
        : speech.text('step.unseen', { commitment, seen: speech.day(step.lastSeenAliveOn, step.precision) })
  }
}
