import { addDays, addMonths, type ContinuityStatus, type IsoDay, vouchingMonths } from '@estafet/domain'
import type { PackCommitment, PackFirstStep } from '@estafet/reports'
import { duePrecision } from './pack-deadlines.ts'

type Commitment = Omit<PackCommitment, 'solvedElsewhere'>

/** As many as fit beside the rest of a one-page summary. */
const most = 6
const daysAhead = 90

interface Candidate {
  readonly step: PackFirstStep
  /** Candidates of one kind stand in the order of this, then of the commitment. */
  readonly key: string
}

const inOrder = (candidates: readonly Candidate[]): PackFirstStep[] =>
  candidates
    .toSorted((a, b) => {
      const [first, second] = [`${a.key} ${a.step.commitmentId}`, `${b.key} ${b.step.commitmentId}`]
      return first < second ? -1 : first > second ? 1 : 0
    })
    .map(({ step }) => step)

// Most days first: a key that sorts the other way round.
const longestFirst = (days: number): string => String(99_999_999 - days).padStart(8, '0')

const decide = ({ id: commitmentId, lastDecision }: Commitment): Candidate[] =>
  lastDecision !== null && (lastDecision.standing === 'undecided' || lastDecision.standing === 'overdue')
    ? [
        {
          key: longestFirst(lastDecision.daysSince),
          step: {
            kind: 'decide',
            commitmentId,
            dayZero: lastDecision.dayZero,
            dayZeroPrecision: lastDecision.dayZeroPrecision,
            day: lastDecision.daysSince,
          },
        },
      ]
    : []

const renewAnchor = ({ id: commitmentId, anchoring }: Commitment): Candidate[] =>
  anchoring.warnings.flatMap(({ kind, factor, expiresOn }): Candidate[] => {
    const level = anchoring.factors.find((each) => each.factor === factor)?.level ?? null
    return kind === 'expires_before_next_term' && expiresOn !== null && level !== null
      ? [{ key: expiresOn, step: { kind: 'renew_anchor', commitmentId, factor, level, expiresOn } }]
      : []
  })

const deliver = ({ id: commitmentId, milestones }: Commitment, asOf: IsoDay): Candidate[] =>
  milestones.flatMap((milestone): Candidate[] => {
    const { dueOn, title } = milestone
    if (dueOn === null || dueOn < asOf || dueOn > addDays(asOf, daysAhead)) return []
    const precision = duePrecision(milestone)
    return [{ key: dueOn, step: { kind: 'deliver', commitmentId, milestone: title, dueOn, precision } }]
  })

const overdue = ({ id: commitmentId, milestones }: Commitment, asOf: IsoDay): Candidate[] =>
  milestones.flatMap(({ originalDueOn, originalDuePrecision, dueOn, daysLate, title }): Candidate[] =>
    originalDueOn !== null && daysLate !== null && dueOn !== null && dueOn < asOf
      ? [
          {
            key: longestFirst(daysLate),
            step: {
              kind: 'overdue',
              commitmentId,
              milestone: title,
              originalDueOn,
              precision: originalDuePrecision ?? 'day',
              daysLate,
            },
          },
        ]
      : [],
  )

const contradicted = ({ id: commitmentId, statuses }: Commitment): Candidate[] =>
  statuses.evidence.status === 'contradicted'
    ? [{ key: '', step: { kind: 'contradicted', commitmentId } }]
    : []

// As long as a sign of life vouches for a commitment; also of one that no handover has been asked about.
const isSilent = (lastSeenAliveOn: IsoDay | null, asOf: IsoDay): boolean =>
  lastSeenAliveOn !== null && addMonths(lastSeenAliveOn, vouchingMonths) < asOf

const isTakenAsAlive = (status: ContinuityStatus): boolean =>
  status === 'confirmed' || status === 'no_transition_yet'

const unseen = ({ id: commitmentId, statuses }: Commitment, asOf: IsoDay): Candidate[] => {
  const { status, lastSeenAliveOn, lastSeenAlivePrecision: precision } = statuses.continuity
  const isUnseen = status === 'not_seen_since_inauguration' || status === 'not_seen_in_gap'
  return isUnseen || (isTakenAsAlive(status) && isSilent(lastSeenAliveOn, asOf))
    ? [{ key: lastSeenAliveOn ?? '', step: { kind: 'unseen', commitmentId, lastSeenAliveOn, precision } }]
    : []
}

/**
 * What to see to first among what has not ended, six at most: undecided since the last handover, anchors that end
 * before the next, milestones due within 90 days, milestones past their present deadline, verdicts that contradict the
 * city, commitments nobody has seen since the handover, or for longer than a sign of life vouches. One of each kind,
 * then the next of each, the nearest day or the longest delay first. A rule of this product: it weighs nothing against
 * anything.
 */
export function firstSteps(commitments: readonly Commitment[], asOf: IsoDay): PackFirstStep[] {
  const living = commitments.filter(({ statuses }) => statuses.continuity.status !== 'ended')
  const kinds = [
    living.flatMap(decide),
    living.flatMap(renewAnchor),
    living.flatMap((each) => deliver(each, asOf)),
    living.flatMap((each) => overdue(each, asOf)),
    living.flatMap(contradicted),
    living.flatMap((each) => unseen(each, asOf)),
  ].map(inOrder)
  const taken = kinds.map((): number => 0)
  const count = () => taken.reduce((sum, each) => sum + each, 0)
  for (let round = 1; count() < most && kinds.some((kind) => kind.length >= round); round++)
    for (const [index, kind] of kinds.entries())
      if (count() < most && kind.length >= round) taken[index] = round
  return kinds.flatMap((kind, index) => kind.slice(0, taken[index]))
}
