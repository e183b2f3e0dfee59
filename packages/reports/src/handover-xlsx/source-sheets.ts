import type {
  HandoverPack,
  PackChallenge,
  PackCommitment,
  PackEvidence,
  PackSolvedElsewhere,
  PackSource,
} from '../handover-pack.ts'
import { elsewhereWhy, showsText } from '../handover-words.ts'
import type { Speech } from '../speech.ts'
import { aboutColumns } from './commitment-sheets.ts'
import { buildSheet, type BuiltSheet } from './sheet.ts'

interface EvidenceRow {
  readonly commitment: PackCommitment
  readonly evidence: PackEvidence
}

export const evidenceSheet = ({ commitments, sources }: HandoverPack, speech: Speech): BuiltSheet => {
  const byNumber = new Map(sources.map((source) => [source.number, source]))
  return buildSheet<EvidenceRow>(
    'evidence',
    [
      ...aboutColumns<EvidenceRow>(({ commitment }) => commitment, speech),
      {
        key: 'on',
        kind: 'day',
        width: 12,
        value: ({ evidence }) => ({ day: evidence.on, precision: evidence.precision }),
      },
      { key: 'shows', kind: 'text', width: 36, value: ({ evidence }) => showsText(evidence, speech) },
      { key: 'why', kind: 'text', width: 44, value: ({ evidence }) => speech.pick(evidence.rationale) },
      { key: 'excerpt', kind: 'text', width: 30, value: ({ evidence }) => evidence.excerpt },
      { key: 'source_number', kind: 'number', width: 11, value: ({ evidence }) => evidence.source },
      {
        key: 'source_title',
        kind: 'text',
        width: 44,
        value: ({ evidence }) => byNumber.get(evidence.source)?.title ?? null,
      },
      {
        key: 'sha256',
        kind: 'text',
        width: 24,
        value: ({ evidence }) => byNumber.get(evidence.source)?.sha256 ?? null,
      },
    ],
    commitments.flatMap((commitment) => commitment.evidence.map((evidence) => ({ commitment, evidence }))),
    speech,
  )
}

interface ChallengeRow {
  readonly commitment: PackCommitment
  readonly challenge: PackChallenge
}

export const challengeSheet = ({ commitments }: HandoverPack, speech: Speech): BuiltSheet =>
  buildSheet<ChallengeRow>(
    'challenges',
    [
      ...aboutColumns<ChallengeRow>(({ commitment }) => commitment, speech),
      {
        key: 'challenge',
        kind: 'text',
        width: 24,
        value: ({ challenge }) => speech.word('challengeKinds', challenge.kind),
      },
      { key: 'detail', kind: 'text', width: 50, value: ({ challenge }) => speech.pick(challenge.detail) },
      {
        key: 'on',
        kind: 'day',
        width: 12,
        value: ({ challenge }) => ({ day: challenge.knownOn, precision: challenge.knownPrecision }),
      },
      {
        key: 'solution',
        kind: 'text',
        width: 50,
        value: ({ challenge }) => (challenge.solution === null ? null : speech.pick(challenge.solution)),
      },
      { key: 'source_number', kind: 'number', width: 11, value: ({ challenge }) => challenge.source },
    ],
    commitments.flatMap((commitment) =>
      commitment.challenges.map((challenge) => ({ commitment, challenge })),
    ),
    speech,
  )

interface ElsewhereRow {
  readonly commitment: PackCommitment
  readonly solved: PackSolvedElsewhere
}

export const elsewhereSheet = ({ commitments }: HandoverPack, speech: Speech): BuiltSheet =>
  buildSheet<ElsewhereRow>(
    'elsewhere',
    [
      ...aboutColumns<ElsewhereRow>(({ commitment }) => commitment, speech),
      { key: 'region', kind: 'text', width: 26, value: ({ solved }) => solved.regionName },
      { key: 'other', kind: 'text', width: 40, value: ({ solved }) => speech.pick(solved.title) },
      { key: 'why', kind: 'text', width: 50, value: ({ solved }) => elsewhereWhy(solved, speech) },
      { key: 'address', kind: 'text', width: 26, value: ({ solved }) => speech.address(solved.path) },
    ],
    commitments.flatMap((commitment) => commitment.solvedElsewhere.map((solved) => ({ commitment, solved }))),
    speech,
  )

export const sourceSheet = ({ sources }: HandoverPack, speech: Speech): BuiltSheet =>
  buildSheet<PackSource>(
    'sources',
    [
      { key: 'source_number', kind: 'number', width: 11, value: ({ number }) => number },
      { key: 'source_title', kind: 'text', width: 56, value: ({ title }) => title },
      { key: 'publisher', kind: 'text', width: 28, value: ({ publisher }) => publisher },
      { key: 'source_kind', kind: 'text', width: 16, value: ({ kind }) => speech.word('sourceKinds', kind) },
      {
        key: 'published',
        kind: 'day',
        width: 13,
        value: ({ publishedOn, publishedPrecision }) => ({ day: publishedOn, precision: publishedPrecision }),
      },
      { key: 'address', kind: 'text', width: 50, value: ({ url }) => url },
      { key: 'sha256', kind: 'text', width: 66, value: ({ sha256 }) => sha256 },
    ],
    sources,
    speech,
  )
