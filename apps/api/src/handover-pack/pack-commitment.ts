import {
  anchorProfile,
  commitmentDecisions,
  type CommitmentState,
  type DatePrecision,
  daySpan,
  type Inauguration,
  type IsoDay,
  riskReasons,
  type SpellFact,
  type Transition,
} from '@estafet/domain'
import type { PackChallenge, PackCommitment, PackDecision, PackStatuses } from '@estafet/reports'
import type { CommitmentRecord } from '../commitments/detail/commitment.queries.ts'
import { factsOf } from '../commitments/detail/facts-of-record.ts'
import { both, bothOrNone } from './both-languages.ts'
import { packAnchoring } from './pack-anchoring.ts'
import {
  type Ordinal,
  packEvidence,
  packOtherVerdicts,
  packPlanVerdicts,
  packVerdicts,
} from './pack-evidence.ts'
import { packMilestones } from './pack-milestones.ts'
import type { SourceRegister } from './source-register.ts'

/** What the pack of a region gives each of its commitments. */
export interface PackSetting {
  readonly asOf: IsoDay
  /** When the seat is next due to change hands, or changed hands that day. */
  readonly transitionOn: IsoDay | null
  /** Of the region, as known at `asOf`. */
  readonly spells: readonly SpellFact[]
  /** Up to `asOf`, oldest first. */
  readonly inaugurations: readonly (Inauguration | Transition)[]
  readonly register: SourceRegister
}

/** A commitment of the region as it is known at the day. */
export interface KnownCommitment {
  readonly record: Omit<CommitmentRecord, 'spells'>
  readonly state: CommitmentState
}

/** How exactly the day a spell began is known. */
const precisionOf = (on: IsoDay, spells: PackSetting['spells']): DatePrecision =>
  spells.find(({ startedOn }) => startedOn === on)?.startedPrecision ?? 'day'

const statusesOf = (state: CommitmentState, { spells }: PackSetting): PackStatuses => {
  const { changesOn: _, ...continuity } = state.continuity
  const { dayZero, gapSince } = continuity
  return {
    official: {
      status: state.official,
      isDerived: state.officialIsDerived,
      progressPercent: state.progressPercent,
      milestonesReported: state.milestonesReported,
      milestonesCounted: state.milestonesCounted,
      lastReportedOn: state.lastReportedOn,
    },
    evidence: { status: state.evidence, counts: state.evidenceCounts },
    schedule: { status: state.schedule, counts: state.scheduleCounts },
    continuity: {
      ...continuity,
      dayZeroPrecision: dayZero === null ? null : precisionOf(dayZero, spells),
      gapSincePrecision: gapSince === null ? null : precisionOf(gapSince, spells),
    },
  }
}

const decisionsOf = (
  { decisions }: KnownCommitment['record'],
  { register, spells }: PackSetting,
): PackDecision[] =>
  decisions.map((each) => ({
    dayZero: each.dayZero,
    dayZeroPrecision: precisionOf(each.dayZero, spells),
    decision: each.decision,
    decidedOn: each.decidedOn,
    reason: each.reason,
    note: bothOrNone(each.note, each.noteEn),
    pausedUntil: each.pausedUntil,
    mergedIntoId: each.mergedIntoId,
    sources: register.numbers(each.evidence.map(({ source }) => source)),
  }))

const challengesOf = ({ challenges }: KnownCommitment['record'], register: SourceRegister): PackChallenge[] =>
  challenges.map((each) => ({
    kind: each.kind,
    detail: both(each.detail, each.detailEn),
    knownOn: each.knownOn,
    knownPrecision: each.knownPrecision,
    solution: bothOrNone(each.solution, each.solutionEn),
    source: each.source === null ? null : register.number(each.source),
  }))

const lastDecisionOf = (
  { record }: KnownCommitment,
  { inaugurations, spells, asOf }: PackSetting,
): PackCommitment['lastDecision'] => {
  const last = commitmentDecisions(factsOf(record), record.decisions, inaugurations, asOf).findLast(
    ({ kind }) => kind !== 'renewal',
  )
  return last === undefined
    ? null
    : {
        dayZero: last.inauguratedOn,
        dayZeroPrecision: precisionOf(last.inauguratedOn, spells),
        standing: last.standing,
        daysSince: last.daysSince,
      }
}

const isSupported = ({ official, evidence }: CommitmentState): boolean =>
  official === 'complete' && (evidence === 'verified' || evidence === 'documented')

const needsHelp = ({ record, state }: KnownCommitment): boolean =>
  record.challenges.some(({ solution }) => solution === null) ||
  (!isSupported(state) && state.continuity.status !== 'ended')

/** One commitment for the pack, but for what others solved. Its sources are numbered in the order they are met. */
export function packCommitment(
  known: KnownCommitment,
  setting: PackSetting,
): Omit<PackCommitment, 'solvedElsewhere'> {
  const { record, state } = known
  const { asOf, transitionOn, register } = setting
  const ordinals = new Map(record.milestones.map(({ id, ordinal }) => [id, ordinal]))
  const ordinal: Ordinal = (milestoneId) =>
    milestoneId === null ? null : (ordinals.get(milestoneId) ?? null)
  const hasEnded = state.continuity.status === 'ended'
  return {
    id: record.id,
    title: both(record.title, record.titleEn),
    aliases: record.aliases.map(({ name, fromOn, fromPrecision }) => ({ name, fromOn, fromPrecision })),
    summary: bothOrNone(record.summary, record.summaryEn),
    themes: record.themes,
    origin: record.origin,
    plan: record.plan === null ? null : { kind: record.plan.kind, title: record.plan.title },
    startedOn: record.startedOn,
    startedPrecision: record.startedPrecision,
    endsOn: record.endsOn,
    endsPrecision: record.endsPrecision,
    leadAgencies: known.record.leadAgencies.map(({ name }) => name),
    partners: record.partners,
    sourcing: record.sourcing,
    // A document that appeared later told nobody anything on the day.
    sources: register.numbers(
      record.sources.filter(
        ({ publishedOn, publishedPrecision }) =>
          publishedOn === null || daySpan(publishedOn, publishedPrecision ?? 'day').last <= asOf,
      ),
    ),
    statuses: statusesOf(state, setting),
    verdicts: packVerdicts(record, ordinal, register),
    otherVerdicts: packOtherVerdicts(record, register),
    planVerdicts: packPlanVerdicts(record, register),
    ...packMilestones(record, state, register),
    evidence: packEvidence(record, ordinal, register),
    anchoring: packAnchoring(record.anchors, transitionOn, asOf, register),
    decisions: decisionsOf(record, setting),
    lastDecision: lastDecisionOf(known, setting),
    risks:
      transitionOn === null || hasEnded
        ? []
        : riskReasons(
            {
              profile: anchorProfile(record.anchors, asOf),
              namedAfterLeader: record.namedAfterLeader,
              lastSeenAliveOn: state.continuity.lastSeenAliveOn,
              lastSeenAlivePrecision: state.continuity.lastSeenAlivePrecision,
              expectedOn: transitionOn,
            },
            asOf,
          ),
    challenges: challengesOf(record, register),
    seeksHelp: needsHelp(known),
  }
}
