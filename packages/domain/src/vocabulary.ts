/**
 * The closed vocabularies. Each array is the single source of its words: zod schemas, database check
 * constraints, URL filters and both interface languages are held against it.
 * Order is meaningful where a scale is ordinal (noted beside it).
 */

/** Kinds of region (UU 23/2014). */
export const regionKinds = ['province', 'kabupaten', 'kota'] as const
export type RegionKind = (typeof regionKinds)[number]

/**
 * Capacity in which a person (or nobody) holds a region's headship.
 * Source: UU 23/2014, UU 10/2016, Permendagri 4/2023.
 */
export const leaderCapacities = [
  'definitive',
  'remaining_term',
  'deputy_acting',
  'pj',
  'plt',
  'plh',
  'pjs',
  'vacant',
] as const
export type LeaderCapacity = (typeof leaderCapacities)[number]

/**
 * How exactly a date is known. An inferred day, month or year was worked out from other facts and not printed
 * anywhere; `scheduled` is a day announced before the event.
 */
export const datePrecisions = [
  'day',
  'month',
  'year',
  'inferred_day',
  'inferred_month',
  'inferred_year',
  'scheduled',
] as const
export type DatePrecision = (typeof datePrecisions)[number]

export const actionPlanKinds = ['ogp_local', 'oga_national', 'rpjmd', 'satu_data', 'other'] as const
export type ActionPlanKind = (typeof actionPlanKinds)[number]

/** A commitment made in a plan, or an initiative that was already running. */
export const commitmentOrigins = ['plan', 'running_initiative'] as const
export type CommitmentOrigin = (typeof commitmentOrigins)[number]

/** The OGP values (OGP Articles of Governance; IRM guidance). */
export const ogpValues = [
  'access_to_information',
  'civic_participation',
  'public_accountability',
  'technology_innovation',
] as const
export type OgpValue = (typeof ogpValues)[number]

/** Policy areas, kept short so that cities can be compared on them. */
export const themes = [
  'complaint_handling',
  'public_information',
  'open_data',
  'budget_transparency',
  'participatory_planning',
  'public_dialogue',
  'public_services',
  'licensing',
  'smart_city',
  'procurement',
] as const
export type Theme = (typeof themes)[number]

/** The city's own word on delivery. The first four are ordinal. */
export const deliveries = ['not_started', 'limited', 'substantial', 'complete', 'withdrawn'] as const
export type Delivery = (typeof deliveries)[number]

/**
 * Official status of a commitment: the city's word, or that none is on record. `not_reported`: it was asked and has not
 * answered; `not_asked`: no reporting period ever asked it.
 */
export const officialStatuses = [...deliveries, 'not_reported', 'not_asked'] as const
export type OfficialStatus = (typeof officialStatuses)[number]

/** What an actor other than the city may say of completion (IRM guidance); the last is no step of the scale. */
export const completionVerdicts = [
  'withdrawn',
  'unclear',
  'not_started',
  'limited',
  'substantial',
  'complete',
  'no_evidence_available',
] as const
export type CompletionVerdict = (typeof completionVerdicts)[number]

/**
 * `outcome_unknown`: past its deadline, and whether it was met in time is not on record. `lapsed_with_commitment`: it
 * fell due after its commitment had ended.
 */
export const scheduleStatuses = [
  'met',
  'met_late',
  'on_track',
  'late',
  'very_late',
  'no_deadline',
  'withdrawn',
  'outcome_unknown',
  'lapsed_with_commitment',
] as const
export type ScheduleStatus = (typeof scheduleStatuses)[number]

/** Weakest last but for `contradicted`, which is a finding against the claim. */
export const evidenceGrades = ['verified', 'documented', 'claimed', 'contradicted'] as const
export type EvidenceGrade = (typeof evidenceGrades)[number]
/** `no_claim`: nothing was reported complete or substantial, so there is nothing to support. */
export const evidenceStatuses = [...evidenceGrades, 'no_claim'] as const
export type EvidenceStatus = (typeof evidenceStatuses)[number]

export const continuityStatuses = [
  'confirmed',
  'undecided',
  'paused',
  'dormant',
  'ended',
  'not_seen_since_inauguration',
  'not_seen_in_gap',
  'no_transition_yet',
] as const
export type ContinuityStatus = (typeof continuityStatuses)[number]

/** What a source shows of a commitment on a day. */
export const sightingStates = [
  'active',
  'dormant',
  'renamed',
  'absorbed',
  'replaced',
  'completed_closed',
  'lapsed',
] as const
export type SightingState = (typeof sightingStates)[number]
/** Sighting states after which the commitment no longer lives on its own. */
export const endingStates = ['absorbed', 'replaced', 'completed_closed', 'lapsed'] as const
export type EndingState = (typeof endingStates)[number]

export const continuityDecisions = [
  'continue',
  'continue_changed',
  'pause',
  'stop',
  'merged',
  'completed_before',
] as const
export type ContinuityDecisionKind = (typeof continuityDecisions)[number]

/** Why a new head stops a commitment. */
export const stopReasons = [
  'budget',
  'legal',
  'priority',
  'merged_programme',
  'political',
  'no_capacity',
  'external',
] as const
export type StopReason = (typeof stopReasons)[number]

/**
 * What holds a commitment in place when its champion leaves, each at a level of 0–3 or unknown. No factor weighs more
 * than another: no evidence supports weights. Sources: PSAT (Luke et al. 2014); JPIP, 20 innovations of East Java;
 * Azevedo et al. 2022.
 */
export const anchorFactors = [
  'legal_basis',
  'plan_anchoring',
  'budget',
  'institutional_home',
  'staffing',
  'technology_data',
  'public_use',
  'civil_society',
  'council_support',
  'non_personal_identity',
  'documentation',
  'monitoring',
] as const
export type AnchorFactor = (typeof anchorFactors)[number]

/** `psu`: a re-vote ordered by the Constitutional Court; `pilkada_ulang`: a vote held again after the empty box won. */
/**
 * What became of a region: it gave land to a new one, was formed out of another, moved to another province, was merged,
 * renamed, or turned from kabupaten to kota.
 */
export const regionEventKinds = ['split', 'formed', 'moved', 'merge', 'rename', 'reclassified'] as const
export type RegionEventKind = (typeof regionEventKinds)[number]

export const electionKinds = ['pilkada', 'psu', 'pilkada_ulang'] as const
export type ElectionKind = (typeof electionKinds)[number]

export const transitionKinds = ['change', 'return', 'renewal'] as const
export type TransitionKind = (typeof transitionKinds)[number]

/** Of a report on its way; once published it has none. */
export const draftStates = ['draft', 'submitted', 'returned', 'approved'] as const
export type DraftState = (typeof draftStates)[number]

export const deadlineChangeReasons = [
  'budget',
  'procurement',
  'regulation',
  'staffing',
  'technical',
  'leadership_change',
  'external',
  'not_stated',
] as const
export type DeadlineChangeReason = (typeof deadlineChangeReasons)[number]

/** Who judges, other than the city itself. */
export const assessorKinds = ['ksp', 'cso', 'researcher', 'irm', 'local_monitor'] as const
export type AssessorKind = (typeof assessorKinds)[number]

export const challengeKinds = [
  'security_incident',
  'budget_cut',
  'staff_turnover',
  'legal_gap',
  'low_use',
  'institutional_merger',
] as const
export type ChallengeKind = (typeof challengeKinds)[number]

export const sourceKinds = ['web_page', 'regulation', 'report', 'dataset', 'file', 'simulated'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** How far a recorded fact is covered by its sources. */
export const sourcingLevels = ['sourced', 'partly_sourced', 'simulated'] as const
export type SourcingLevel = (typeof sourcingLevels)[number]

/** Why a value is missing. None of these is ever a zero. */
export const missingReasons = [
  'unknown',
  'not_asked',
  'not_reported',
  'no_reply',
  'not_assessed',
  'not_applicable',
  'no_evidence_found',
] as const
export type MissingReason = (typeof missingReasons)[number]

export const comparabilityLevels = ['full', 'partial', 'none'] as const
export type ComparabilityLevel = (typeof comparabilityLevels)[number]
