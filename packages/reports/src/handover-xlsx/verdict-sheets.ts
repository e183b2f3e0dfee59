import type {
  HandoverPack,
  PackCommitment,
  PackOtherVerdict,
  PackPlanVerdict,
  PackVerdict,
} from '../handover-pack.ts'
import type { Speech } from '../speech.ts'
import { planVerdictText } from '../status-basis.ts'
import { aboutColumns, assessedDay } from './commitment-sheets.ts'
import { type Numbered, numbered, rowNumberColumn } from './numbered-rows.ts'
import { buildSheet, type BuiltSheet } from './sheet.ts'

interface VerdictRow {
  readonly commitment: PackCommitment
  readonly verdict: PackVerdict
}

export const verdictRows = ({ commitments }: HandoverPack): VerdictRow[] =>
  commitments.flatMap((commitment) => commitment.verdicts.map((verdict) => ({ commitment, verdict })))

export const verdictSheet = (pack: HandoverPack, speech: Speech): BuiltSheet => {
  const rows = numbered(verdictRows(pack))
  return buildSheet<Numbered<VerdictRow>>(
    'verdicts',
    [
      rowNumberColumn(),
      ...aboutColumns<Numbered<VerdictRow>>(({ commitment }) => commitment, speech),
      {
        key: 'actor_kind',
        kind: 'text',
        width: 26,
        value: ({ verdict }) => speech.word('assessorKinds', verdict.actorKind),
      },
      { key: 'actor', kind: 'text', width: 28, value: ({ verdict }) => verdict.actorName },
      { key: 'ordinal', kind: 'number', width: 9, value: ({ verdict }) => verdict.milestone },
      {
        key: 'verdict',
        kind: 'text',
        width: 18,
        value: ({ verdict }) => speech.word('completionVerdicts', verdict.value),
      },
      { key: 'on', kind: 'day', width: 12, value: ({ verdict }) => assessedDay(verdict) },
      {
        key: 'why',
        kind: 'text',
        width: 44,
        value: ({ verdict }) => (verdict.rationale === null ? null : speech.pick(verdict.rationale)),
      },
    ],
    rows,
    speech,
  )
}

interface OwnScaleRow {
  readonly commitment: PackCommitment
  /** Of the commitment, or null where it is of its plan. */
  readonly ofCommitment: PackOtherVerdict | null
  readonly verdict: PackOtherVerdict | PackPlanVerdict
}

export const ownScaleRows = ({ commitments }: HandoverPack): OwnScaleRow[] =>
  commitments.flatMap((commitment) => [
    ...commitment.otherVerdicts.map((verdict) => ({ commitment, ofCommitment: verdict, verdict })),
    ...commitment.planVerdicts.map((verdict) => ({ commitment, ofCommitment: null, verdict })),
  ])

/** Verdicts on other things than completion, and on the plan as a whole. */
export const ownScaleSheet = (pack: HandoverPack, speech: Speech): BuiltSheet =>
  buildSheet<Numbered<OwnScaleRow>>(
    'other_verdicts',
    [
      rowNumberColumn(),
      ...aboutColumns<Numbered<OwnScaleRow>>(({ commitment }) => commitment, speech),
      {
        key: 'actor_kind',
        kind: 'text',
        width: 26,
        value: ({ verdict }) => speech.word('assessorKinds', verdict.actorKind),
      },
      { key: 'actor', kind: 'text', width: 28, value: ({ verdict }) => verdict.actorName },
      {
        key: 'judged',
        kind: 'text',
        width: 18,
        value: ({ ofCommitment }) => speech.text(ofCommitment === null ? 'verdict.of_plan' : 'verdict.whole'),
      },
      {
        key: 'indicator',
        kind: 'text',
        width: 26,
        value: ({ verdict }) => speech.indicator(verdict.indicator),
      },
      {
        key: 'own_value',
        kind: 'text',
        width: 28,
        value: ({ verdict }) =>
          'count' in verdict ? planVerdictText(verdict, speech) : speech.indicatorValue(verdict.value),
      },
      { key: 'method', kind: 'text', width: 12, value: ({ verdict }) => verdict.methodVersion },
      {
        key: 'on',
        kind: 'day',
        width: 12,
        value: ({ ofCommitment }) => ({
          day: ofCommitment?.assessedOn ?? null,
          precision: ofCommitment?.assessedPrecision ?? null,
        }),
      },
      {
        key: 'why',
        kind: 'text',
        width: 44,
        value: ({ ofCommitment }) =>
          ofCommitment?.rationale == null ? null : speech.pick(ofCommitment.rationale),
      },
    ],
    numbered(ownScaleRows(pack)),
    speech,
  )
