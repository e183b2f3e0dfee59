import type { RiskReason } from '@estafet/domain'
import type {
  HandoverPack,
  PackAnchor,
  PackCommitment,
  PackDeadline,
  PackDecision,
} from '../handover-pack.ts'
import { deadlineText, riskText, undecidedText, warningTexts } from '../handover-words.ts'
import type { Speech } from '../speech.ts'
import { aboutColumns } from './commitment-sheets.ts'
import { type Numbered, numbered, rowNumberColumn } from './numbered-rows.ts'
import { buildSheet, type BuiltSheet } from './sheet.ts'

interface AnchorRow {
  readonly commitment: PackCommitment
  readonly anchor: PackAnchor
}

export const anchorRows = ({ commitments }: HandoverPack): AnchorRow[] =>
  commitments.flatMap((commitment) => commitment.anchoring.factors.map((anchor) => ({ commitment, anchor })))

const levelText = ({ factor, level, claimedLevel }: PackAnchor, speech: Speech): string | null => {
  if (level !== null) return speech.level(factor, level)
  return claimedLevel === null
    ? null
    : speech.text('anchor.claimed_level', { level: speech.level(factor, claimedLevel) })
}

export const anchorSheet = (pack: HandoverPack, speech: Speech): BuiltSheet =>
  buildSheet<Numbered<AnchorRow>>(
    'anchors',
    [
      rowNumberColumn(),
      ...aboutColumns<Numbered<AnchorRow>>(({ commitment }) => commitment, speech),
      {
        key: 'factor',
        kind: 'text',
        width: 28,
        value: ({ anchor }) => speech.word('anchorFactors', anchor.factor),
      },
      {
        key: 'standing',
        kind: 'text',
        width: 18,
        value: ({ anchor }) => speech.word('anchorStandings', anchor.standing),
      },
      { key: 'level', kind: 'number', width: 9, value: ({ anchor }) => anchor.level },
      {
        key: 'level_text',
        kind: 'text',
        width: 28,
        value: ({ anchor }) => levelText(anchor, speech),
      },
      { key: 'document', kind: 'text', width: 34, value: ({ anchor }) => anchor.document },
      {
        key: 'from',
        kind: 'day',
        width: 12,
        value: ({ anchor }) => ({ day: anchor.fromOn, precision: anchor.fromPrecision }),
      },
      { key: 'expires', kind: 'day', width: 12, value: ({ anchor }) => ({ day: anchor.expiresOn }) },
      {
        key: 'warning',
        kind: 'text',
        width: 40,
        value: ({ commitment, anchor }) => {
          const warnings = commitment.anchoring.warnings.filter(({ factor }) => factor === anchor.factor)
          return warningTexts({ ...commitment.anchoring, warnings }, speech).join(' ')
        },
      },
    ],
    numbered(anchorRows(pack)),
    speech,
  )

interface DecisionRow {
  readonly commitment: PackCommitment
  /** Null: that there is none yet. */
  readonly decision: PackDecision | null
}

// What is not decided is a row too: an empty sheet would read as if nothing were asked.
const decisionsOf = (commitment: PackCommitment): DecisionRow[] => {
  const standing = commitment.lastDecision?.standing
  const isOpen = standing === 'undecided' || standing === 'overdue'
  return [
    ...commitment.decisions.map((decision) => ({ commitment, decision })),
    ...(isOpen ? [{ commitment, decision: null }] : []),
  ]
}

export const decisionRows = ({ commitments }: HandoverPack): DecisionRow[] => commitments.flatMap(decisionsOf)

export const decisionSheet = (pack: HandoverPack, speech: Speech): BuiltSheet =>
  buildSheet<Numbered<DecisionRow>>(
    'decisions',
    [
      rowNumberColumn(),
      ...aboutColumns<Numbered<DecisionRow>>(({ commitment }) => commitment, speech),
      {
        key: 'day_zero',
        kind: 'day',
        width: 12,
        value: ({ commitment, decision }) => ({
          day: decision?.dayZero ?? commitment.lastDecision?.dayZero ?? null,
          precision: (decision ?? commitment.lastDecision)?.dayZeroPrecision ?? null,
        }),
      },
      {
        key: 'decision',
        kind: 'text',
        width: 30,
        value: ({ commitment, decision }) =>
          decision === null
            ? undecidedText(commitment, speech)
            : speech.word('continuityDecisions', decision.decision),
      },
      { key: 'on', kind: 'day', width: 12, value: ({ decision }) => ({ day: decision?.decidedOn ?? null }) },
      {
        key: 'reason',
        kind: 'text',
        width: 22,
        value: ({ decision }) =>
          decision?.reason == null ? null : speech.word('stopReasons', decision.reason),
      },
      {
        key: 'why',
        kind: 'text',
        width: 44,
        value: ({ decision }) => (decision?.note == null ? null : speech.pick(decision.note)),
      },
      {
        key: 'paused_until',
        kind: 'day',
        width: 13,
        value: ({ decision }) => ({ day: decision?.pausedUntil ?? null }),
      },
    ],
    numbered(decisionRows(pack)),
    speech,
  )

export const deadlineSheet = ({ commitments, deadlines }: HandoverPack, speech: Speech): BuiltSheet => {
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]))
  return buildSheet<PackDeadline>(
    'deadlines',
    [
      { key: 'on', kind: 'day', width: 12, value: ({ on, precision }) => ({ day: on, precision }) },
      { key: 'what', kind: 'text', width: 60, value: (row) => deadlineText(row, speech) },
      ...aboutColumns<PackDeadline>(
        ({ commitmentId }) => (commitmentId === null ? null : (byId.get(commitmentId) ?? null)),
        speech,
      ),
      {
        key: 'original_due',
        kind: 'day',
        width: 13,
        value: ({ originalDueOn: day, originalDuePrecision: precision }) => ({ day, precision }),
      },
    ],
    deadlines,
    speech,
  )
}

interface RiskRow {
  readonly commitment: PackCommitment
  readonly risk: RiskReason
}

export const riskSheet = ({ commitments }: HandoverPack, speech: Speech): BuiltSheet =>
  buildSheet<RiskRow>(
    'risks',
    [
      ...aboutColumns<RiskRow>(({ commitment }) => commitment, speech),
      {
        key: 'risk_kind',
        kind: 'text',
        width: 28,
        value: ({ risk }) => speech.word('riskReasonKinds', risk.kind),
      },
      {
        key: 'risk',
        kind: 'text',
        width: 60,
        value: ({ risk }) => riskText(risk, speech),
      },
    ],
    commitments.flatMap((commitment) => commitment.risks.map((risk) => ({ commitment, risk }))),
    speech,
  )
