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
import { getCommitmentRecord } from './commitment.queries.ts'
import { factsOf } from './record-facts.ts'

/**
 * One commitment as one story up to `asOf`: its record, its state by the domain rules, the lane it draws and
 * the handovers it met. The same for today as for any other day.
 * @throws DomainError `commitment_not_found`.
 */
export async function getCommitmentDetail(db: Database, id: string, asOf: IsoDay) {
  const { spells, ...record } = await getCommitmentRecord(db, id, asOf)
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
        reports: record.reports.map((report) => ({ ...report, hasEvidence: report.evidence.length > 0 })),
      },
      asOf,
    ),
  }
}
