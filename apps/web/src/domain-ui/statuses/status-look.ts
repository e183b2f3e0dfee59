import type { ContinuityStatus, EvidenceStatus, OfficialStatus, ScheduleStatus } from '@estafet/domain'
import type { GlyphName } from '../../ui/text/glyph.tsx'
import type { Tone } from '../../ui/text/status-tag.tsx'

/** The four questions, and the set of words that answers each. */
export interface StatusWords {
  readonly official: OfficialStatus
  readonly evidence: EvidenceStatus
  readonly schedule: ScheduleStatus
  readonly continuity: ContinuityStatus
}
export type StatusKind = keyof StatusWords
export const statusKinds = ['official', 'evidence', 'schedule', 'continuity'] as const satisfies StatusKind[]

/** The vocabulary set of each kind. */
export const statusSets = {
  official: 'officialStatuses',
  evidence: 'evidenceStatuses',
  schedule: 'scheduleStatuses',
  continuity: 'continuityStatuses',
} as const satisfies Record<StatusKind, string>

interface Look {
  readonly tone: Tone
  readonly glyph: GlyphName
}
type Looks = { readonly [Kind in StatusKind]: Readonly<Record<StatusWords[Kind], Look>> }

// The city's own word is never coloured as good: whether it is, is what the other three ask.
const looks: Looks = {
  official: {
    not_started: { tone: 'neutral', glyph: 'ring' },
    limited: { tone: 'neutral', glyph: 'dot' },
    substantial: { tone: 'progress', glyph: 'half' },
    complete: { tone: 'progress', glyph: 'speech' },
    withdrawn: { tone: 'neutral', glyph: 'cross' },
    not_reported: { tone: 'missing', glyph: 'empty' },
    not_asked: { tone: 'missing', glyph: 'empty' },
  },
  evidence: {
    verified: { tone: 'good', glyph: 'shield' },
    documented: { tone: 'progress', glyph: 'document' },
    claimed: { tone: 'warn', glyph: 'speech' },
    contradicted: { tone: 'bad', glyph: 'cross' },
    no_claim: { tone: 'missing', glyph: 'empty' },
  },
  schedule: {
    met: { tone: 'good', glyph: 'check' },
    met_late: { tone: 'warn', glyph: 'check-late' },
    on_track: { tone: 'neutral', glyph: 'clock' },
    late: { tone: 'warn', glyph: 'triangle' },
    very_late: { tone: 'bad', glyph: 'triangle-double' },
    no_deadline: { tone: 'missing', glyph: 'empty' },
    withdrawn: { tone: 'neutral', glyph: 'cross' },
    outcome_unknown: { tone: 'missing', glyph: 'empty' },
    lapsed_with_commitment: { tone: 'neutral', glyph: 'stop' },
  },
  continuity: {
    confirmed: { tone: 'good', glyph: 'baton' },
    // Nothing recorded is nothing anybody failed at.
    undecided: { tone: 'neutral', glyph: 'question' },
    paused: { tone: 'warn', glyph: 'pause' },
    dormant: { tone: 'warn', glyph: 'moon' },
    // Completed and absorbed are ends as well.
    ended: { tone: 'neutral', glyph: 'stop' },
    not_seen_since_inauguration: { tone: 'missing', glyph: 'empty' },
    not_seen_in_gap: { tone: 'missing', glyph: 'empty' },
    no_transition_yet: { tone: 'neutral', glyph: 'dash' },
  },
}

export const lookOf = <Kind extends StatusKind>(kind: Kind, word: StatusWords[Kind]): Look =>
  looks[kind][word]

/** The words of a kind, in the order of the vocabulary. */
export const statusWords = <Kind extends StatusKind>(kind: Kind): StatusWords[Kind][] =>
  Object.keys(looks[kind]) as StatusWords[Kind][]
