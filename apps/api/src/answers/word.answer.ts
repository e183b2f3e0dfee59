import {
  actionPlanKinds,
  anchorFactors,
  anchorStandings,
  anchorWarningKinds,
  assessorKinds,
  challengeKinds,
  changeFields,
  commitmentOrigins,
  comparabilityLevels,
  comparabilityReasons,
  continuityDecisions,
  continuityStatuses,
  datePrecisions,
  dayZeroStandings,
  deadlineChangeReasons,
  decisionStandings,
  deliveries,
  electionKinds,
  endCauses,
  endedHows,
  evidenceGrades,
  evidenceStatuses,
  expectationBases,
  headDoubts,
  laneKinds,
  leaderCapacities,
  missingReasons,
  officialStatuses,
  ogpValues,
  openStandings,
  overviewMeasures,
  peerAttributes,
  regionEventKinds,
  regionKinds,
  regionMeasureNames,
  reportingOutcomes,
  samples,
  scheduleStatuses,
  sightingStates,
  sourcingLevels,
  stopReasons,
  survivalStatuses,
  termLaws,
  themes,
  transitionKinds,
  trendMeasures,
} from '@estafet/domain'
import { z } from 'zod'

/** A calendar day. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', format: 'date', description: 'A calendar day, in the time zone of Jakarta.' })

export const actionPlanKind = z.enum(actionPlanKinds).meta({ id: 'ActionPlanKind' })
export const anchorFactor = z.enum(anchorFactors).meta({ id: 'AnchorFactor' })
export const anchorStanding = z.enum(anchorStandings).meta({ id: 'AnchorStanding' })
export const anchorWarningKind = z.enum(anchorWarningKinds).meta({ id: 'AnchorWarningKind' })
export const assessorKind = z.enum(assessorKinds).meta({ id: 'AssessorKind' })
export const challengeKind = z.enum(challengeKinds).meta({ id: 'ChallengeKind' })
export const changeField = z.enum(changeFields).meta({ id: 'ChangeField' })
export const commitmentOrigin = z.enum(commitmentOrigins).meta({ id: 'CommitmentOrigin' })
export const comparabilityLevel = z.enum(comparabilityLevels).meta({ id: 'ComparabilityLevel' })
export const comparabilityReason = z.enum(comparabilityReasons).meta({ id: 'ComparabilityReason' })
export const continuityDecision = z.enum(continuityDecisions).meta({ id: 'ContinuityDecision' })
export const continuityStatus = z.enum(continuityStatuses).meta({ id: 'ContinuityStatus' })
export const datePrecision = z.enum(datePrecisions).meta({ id: 'DatePrecision' })
export const dayZeroStanding = z.enum(dayZeroStandings).meta({ id: 'DayZeroStanding' })
export const deadlineChangeReason = z.enum(deadlineChangeReasons).meta({ id: 'DeadlineChangeReason' })
export const decisionStanding = z.enum(decisionStandings).meta({ id: 'DecisionStanding' })
export const delivery = z.enum(deliveries).meta({ id: 'Delivery' })
export const electionKind = z.enum(electionKinds).meta({ id: 'ElectionKind' })
export const endCause = z.enum(endCauses).meta({ id: 'EndCause' })
export const endedHow = z.enum(endedHows).meta({ id: 'EndedHow' })
export const evidenceGrade = z.enum(evidenceGrades).meta({ id: 'EvidenceGrade' })
export const evidenceStatus = z.enum(evidenceStatuses).meta({ id: 'EvidenceStatus' })
export const expectationBasis = z.enum(expectationBases).meta({ id: 'ExpectationBasis' })
export const headDoubt = z.enum(headDoubts).meta({ id: 'HeadDoubt' })
export const laneKind = z.enum(laneKinds).meta({ id: 'LaneKind' })
export const leaderCapacity = z.enum(leaderCapacities).meta({ id: 'LeaderCapacity' })
export const missingReason = z.enum(missingReasons).meta({ id: 'MissingReason' })
export const officialStatus = z.enum(officialStatuses).meta({ id: 'OfficialStatus' })
export const ogpValue = z.enum(ogpValues).meta({ id: 'OgpValue' })
export const openStanding = z.enum(openStandings).meta({ id: 'OpenStanding' })
export const overviewMeasure = z.enum(overviewMeasures).meta({ id: 'OverviewMeasure' })
export const peerAttribute = z.enum(peerAttributes).meta({ id: 'PeerAttribute' })
export const regionEventKind = z.enum(regionEventKinds).meta({ id: 'RegionEventKind' })
export const regionKind = z.enum(regionKinds).meta({ id: 'RegionKind' })
export const regionMeasureName = z.enum(regionMeasureNames).meta({ id: 'RegionMeasureName' })
export const reportingOutcome = z.enum(reportingOutcomes).meta({ id: 'ReportingOutcome' })
export const sample = z.enum(samples).meta({ id: 'Sample' })
export const scheduleStatus = z.enum(scheduleStatuses).meta({ id: 'ScheduleStatus' })
export const sightingState = z.enum(sightingStates).meta({ id: 'SightingState' })
export const sourcingLevel = z.enum(sourcingLevels).meta({ id: 'SourcingLevel' })
export const stopReason = z.enum(stopReasons).meta({ id: 'StopReason' })
export const survivalStatus = z.enum(survivalStatuses).meta({ id: 'SurvivalStatus' })
export const termLaw = z.enum(termLaws).meta({ id: 'TermLaw' })
export const theme = z.enum(themes).meta({ id: 'Theme' })
export const transitionKind = z.enum(transitionKinds).meta({ id: 'TransitionKind' })
export const trendMeasure = z.enum(trendMeasures).meta({ id: 'TrendMeasure' })
