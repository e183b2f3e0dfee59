import type { Database } from '@estafet/db'
import {
  administrationDay,
  administrationStart,
  commitmentAnchoring,
  commitmentDecisions,
  commitmentRevivals,
  commitmentState,
  daysPastDue,
  deriveInaugurations,
  handoverDays,
  type IsoDay,
  isTransition,
  openGap,
  staleness,
  toldDeadline,
  toldLane,
  updatesOf,
} from '@estafet/domain'
import { presentHead } from '../../as-of/present-head.ts'
import { getCommitmentRecord } from './commitment.queries.ts'
import { factsOf } from './facts-of-record.ts'

/**
 * One commitment as one story up to `asOf`: its record, its state by the domain rules, what anchors it, the lane it
 * draws, the handovers it met and what was decided at each. The same for today as for any other day.
 * @throws DomainError `commitment_not_found`.
 */
export async function getCommitmentDetail(db: Database, id: string, asOf: IsoDay) {
  const { spells, revivalSightings, ...record } = await getCommitmentRecord(db, id, asOf)
  const facts = factsOf(record)
  const {
    milestones: milestoneStates,
    staleOn: _,
    commitmentId: __,
    ...state
  } = commitmentState(facts, spells, asOf)
  const inaugurations = deriveInaugurations(spells, asOf)
  const handoverDecisions = commitmentDecisions(facts, record.decisions, inaugurations, asOf)
  const byMilestone = new Map(milestoneStates.map((milestone) => [milestone.milestoneId, milestone]))
  return {
    asOf,
    ...record,
    revivals: commitmentRevivals(facts, revivalSightings),
    ...commitmentAnchoring(record.anchors, spells, asOf),
    handoverDecisions,
    state,
    deadline: toldDeadline({ ...state, milestones: milestoneStates }, record.milestones),
    milestones: record.milestones.map((milestone) => ({
      ...milestone,
      state: byMilestone.get(milestone.id) ?? null,
      daysPastDue: daysPastDue({
        originalDueOn: milestone.originalDueOn,
        completedOn: byMilestone.get(milestone.id)?.completedOn ?? null,
        daysLate: byMilestone.get(milestone.id)?.daysLate ?? null,
      }),
    })),
    staleness: staleness(updatesOf(facts), administrationStart(inaugurations), asOf),
    currentLeader: presentHead(spells, asOf),
    spells,
    /** What the lane is told since; null while no handover is known. */
    administration: administrationDay(inaugurations),
    transitions: inaugurations.filter(isTransition).map(({ incoming, outgoing, ...transition }) => ({
      kind: transition.kind,
      inauguratedOn: transition.inauguratedOn,
      inauguratedPrecision: transition.inauguratedPrecision,
      incomingName: incoming.personName,
      outgoingName: outgoing?.personName ?? null,
    })),
    lane: toldLane(
      {
        ...facts,
        sightings: record.sightings,
        decisions: record.decisions,
        reports: record.reports.map((report) => ({ ...report, hasEvidence: report.evidence.length > 0 })),
      },
      {
        inaugurations,
        handoverOns: handoverDays(spells, asOf),
        gapSince: openGap(spells, asOf),
      },
      handoverDecisions.map(({ inauguratedOn, standing, decisionId }) => ({
        dayZero: inauguratedOn,
        standing,
        decision: record.decisions.find(({ id: each }) => each === decisionId)?.decision ?? null,
      })),
      asOf,
    ),
  }
}
