import type { Database } from '@estafet/db'
import {
  commitmentState,
  currentSpell,
  deriveTransitions,
  type IsoDay,
  laneSegments,
  staleness,
  administrationStart,
} from '@estafet/domain'
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
  const transitions = deriveTransitions(spells, asOf)
  const byMilestone = new Map(milestoneStates.map((milestone) => [milestone.milestoneId, milestone]))
  return {
    asOf,
    ...record,
    leadAgencies: course.leadAgencies,
    revivals: commitmentRevivals(facts, course.revivalSightings),
    ...commitmentAnchoring(record.anchors, spells, asOf),
    handoverDecisions: commitmentDecisions(facts, record.decisions, transitions, asOf),
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
      administrationStart(transitions),
      asOf,
    ),
    currentLeader: currentSpell(spells, asOf),
    spells,
    transitions: transitions.map(({ kind, inauguratedOn, incoming, outgoing }) => ({
      kind,
      inauguratedOn,
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
