import { addMonths, type DatePrecision, type IsoDay, isCountableDay, watchWindows } from '@estafet/domain'
import type { PackCommitment, PackDeadline, PackLastHandover, PackTransition } from '@estafet/reports'

const monthsAhead = 12

const due = (on: IsoDay, kind: PackDeadline['kind'], rest: Partial<PackDeadline> = {}): PackDeadline => ({
  on,
  precision: 'day',
  kind,
  commitmentId: null,
  milestone: null,
  originalDueOn: null,
  originalDuePrecision: null,
  factor: null,
  level: null,
  ...rest,
})

type PackMilestone = PackCommitment['milestones'][number]

/** How exactly the present deadline of a milestone is known: one that was moved was moved to a day. */
export const duePrecision = ({
  dueOn,
  originalDueOn,
  originalDuePrecision,
}: Pick<PackMilestone, 'dueOn' | 'originalDueOn' | 'originalDuePrecision'>): DatePrecision =>
  (dueOn === originalDueOn ? originalDuePrecision : null) ?? 'day'

const ofCommitment = (
  commitment: PackCommitment | Omit<PackCommitment, 'solvedElsewhere'>,
): PackDeadline[] => {
  const { id: commitmentId, statuses, decisions, endsOn, endsPrecision } = commitment
  if (statuses.continuity.status === 'ended') return []
  const milestones = commitment.milestones.flatMap((milestone) => {
    const { dueOn, title, originalDueOn, originalDuePrecision } = milestone
    if (dueOn === null) return []
    const precision = duePrecision(milestone)
    return [
      due(dueOn, 'milestone', {
        commitmentId,
        milestone: title,
        originalDueOn,
        originalDuePrecision,
        precision,
      }),
    ]
  })
  const anchors = commitment.anchoring.factors.flatMap(({ standing, expiresOn, factor, level }) =>
    standing === 'in_force' && expiresOn !== null
      ? [due(expiresOn, 'anchor_expires', { commitmentId, factor, level })]
      : [],
  )
  const pausedUntil = decisions.at(-1)?.pausedUntil ?? null
  const isPaused = statuses.continuity.status === 'paused'
  return [
    ...milestones,
    ...anchors,
    ...(isPaused && pausedUntil !== null ? [due(pausedUntil, 'pause_ends', { commitmentId })] : []),
    ...(endsOn === null
      ? []
      : [due(endsOn, 'commitment_ends', { commitmentId, precision: endsPrecision ?? 'day' })]),
  ]
}

/** The day the seat changes hands, and the ends of the two clocks that start with it. */
const ofRegion = (
  transition: PackTransition | null,
  lastHandover: PackLastHandover | null,
  asOf: IsoDay,
): PackDeadline[] => {
  const isExpected = transition !== null && transition.kind === null
  const dayZeros = new Map<IsoDay, DatePrecision>([
    ...(transition !== null && transition.kind !== 'renewal'
      ? [[transition.on, transition.precision] as const]
      : []),
    ...(lastHandover === null ? [] : [[lastHandover.dayZero, lastHandover.dayZeroPrecision] as const]),
  ])
  return [
    ...(isExpected ? [due(transition.on, 'transition', { precision: transition.precision })] : []),
    // From a month or a year no day is counted.
    ...[...dayZeros]
      .filter(([, precision]) => isCountableDay(precision))
      .flatMap(([dayZero, precision]) => {
        const { decisionsDueOn, rpjmdDueOn } = watchWindows(dayZero, dayZero > asOf ? dayZero : asOf)
        return [due(decisionsDueOn, 'decisions', { precision }), due(rpjmdDueOn, 'rpjmd', { precision })]
      }),
  ]
}

const order = [
  'transition',
  'decisions',
  'rpjmd',
  'milestone',
  'anchor_expires',
  'pause_ends',
  'commitment_ends',
]

const byDay = (a: PackDeadline, b: PackDeadline): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.kind !== b.kind) return order.indexOf(a.kind) - order.indexOf(b.kind)
  const [first, second] = [a.commitmentId ?? '', b.commitmentId ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}

/** Every day from `asOf` through twelve months on which something is due, of what has not ended, by day. */
export const packDeadlines = (
  commitments: readonly Omit<PackCommitment, 'solvedElsewhere'>[],
  transition: PackTransition | null,
  lastHandover: PackLastHandover | null,
  asOf: IsoDay,
): PackDeadline[] =>
  [...ofRegion(transition, lastHandover, asOf), ...commitments.flatMap(ofCommitment)]
    .filter(({ on }) => on >= asOf && on <= addMonths(asOf, monthsAhead))
    .toSorted(byDay)
