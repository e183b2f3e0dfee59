import type { Database } from '@estafet/db'
import {
  commitmentState,
  deriveInaugurations,
  type IsoDay,
  isTransition,
  laneSegments,
  staleness,
  administrationStart,
} from '@estafet/domain'
import { presentHead } from '../as-of/present-head.ts'
import { getCommitmentCourse } from './agency-succession.queries.ts'
import { getCommitmentRecord } from './commitment.queries.ts'
import { commitmentAnchoring } from './commitment-anchoring.ts'
import { commitmentDecisions } from './commitment-decisions.ts'
import { commitmentRevivals } from './commitment-revivals.ts'
import { factsOf } from './record-facts.ts'

/**
 * One commitment as one story up to `asOf`: its record, its state by the domain rules, what anchors it, the lane it
 * draws, the handovers it met and what was decided at each. The same for today as for any other day.
 * @throws DomainError `commitment_not_found`.
 */
export async function getCommitmentDetail(db: Database, id: string, asOf: IsoDay) {
  const [{ spells, ...record }, course] = await Promise.all([
    getCommitmentRecord(db, id, asOf),
    getCommitmentCourse(db, id, asOf),
  ])
  const facts = factsOf(record)
  const {
    milestones: milestoneStates,
    staleOn: _,
    commitmentId: __,
    ...state
  } = commitmentState(facts, spells, asOf)
  const inaugurations = deriveInaugurations(spells, asOf)
  const byMilestone = new Map(milestoneStates.map((milestone) => [milestone.milestoneId, milestone]))
  return {
    asOf,
    ...record,
    leadAgencies: course.leadAgencies,
    revivals: commitmentRevivals(facts, course.revivalSightings),
    ...commitmentAnchoring(record.anchors, spells, asOf),
    handoverDecisions: commitmentDecisions(facts, record.decisions, inaugurations, asOf),
    state,
    milestones: record.milestones.map((milestone) => ({
      ...milestone,
      state: byMilestone.get(milestone.id) ?? null,
    })),
    staleness: staleness(
      [
        ...record.reports.map(({ reportedOn }) => reportedOn),
        ...record.sightings.map(({ sightedOn }) => sightedOn),
        ...record.assessments.map(({ assessedOn }) => assessedOn),
        ...record.decisions.map(({ decidedOn }) => decidedOn),
      ],
      administrationStart(inaugurations),
      asOf,
    ),
    currentLeader: presentHead(spells, asOf),
    spells,
    transitions: inaugurations.filter(isTransition).map(({ incoming, outgoing, ...transition }) => ({
      kind: transition.kind,
      inauguratedOn: transition.inauguratedOn,
      inauguratedPrecision: transition.inauguratedPrecision,
      incomingName: incoming.personName,
      outgoingName: outgoing?.personName ?? null,
    })),
    lane: laneSegments(
      {
        startedOn: record.startedOn,
        sightings: record.sightings,
        decisions: record.decisions,
        reports: record.reports.map((report) => ({ ...report, hasEvidence: report.evidence.length > 0 })),
      },
      asOf,
    ),
  }
}
