import type { GlyphName } from '../../ui/glyph.tsx'
import type { Tone } from '../../ui/status-tag.tsx'
import type { HandedOverCommitment, HandoverDecision } from './transition-page.queries.ts'

interface Look {
  readonly tone: Tone
  readonly glyph: GlyphName
}

/** A decision is neither good nor bad; only what ends or waits is set apart. */
export const decisionLooks: Readonly<Record<HandoverDecision['decision'], Look>> = {
  continue: { tone: 'good', glyph: 'baton' },
  continue_changed: { tone: 'progress', glyph: 'half' },
  pause: { tone: 'warn', glyph: 'pause' },
  stop: { tone: 'bad', glyph: 'stop' },
  merged: { tone: 'neutral', glyph: 'dash' },
  completed_before: { tone: 'neutral', glyph: 'check' },
}

type Waiting = Exclude<HandedOverCommitment['standing'], 'decided'>

/** Without a decision on record. Nobody undertook to take one within the hundred days: no colour accuses. */
export const waitingLooks: Readonly<Record<Waiting, Look>> = {
  undecided: { tone: 'neutral', glyph: 'question' },
  overdue: { tone: 'missing', glyph: 'question' },
  never_decided: { tone: 'missing', glyph: 'empty' },
  not_asked: { tone: 'neutral', glyph: 'dash' },
}
