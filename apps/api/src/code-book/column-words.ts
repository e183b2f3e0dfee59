import * as domain from '@estafet/domain'

/** A closed vocabulary as the files use it: its name among the texts, and its words. */
interface Words {
  readonly vocabulary: string
  readonly words: readonly string[]
}

const of = (vocabulary: string, words: readonly string[]): Words => ({ vocabulary, words })

const precision = of('datePrecisions', domain.datePrecisions)
const survival = of('survivalStatuses', domain.survivalStatuses)
const schedule = of('scheduleStatuses', domain.scheduleStatuses)

/** The vocabulary of every column that has one, by header; `file.header` where a header means two things. */
const wordsByHeader: Readonly<Record<string, Words>> = {
  themes: of('themes', domain.themes),
  theme: of('themes', domain.themes),
  ogp_values: of('ogpValues', domain.ogpValues),
  region_kind: of('regionKinds', domain.regionKinds),
  official_status: of('officialStatuses', domain.officialStatuses),
  evidence_status: of('evidenceStatuses', domain.evidenceStatuses),
  evidence_grade: of('evidenceGrades', domain.evidenceGrades),
  schedule_status: schedule,
  continuity_status: of('continuityStatuses', domain.continuityStatuses),
  sourcing: of('sourcingLevels', domain.sourcingLevels),
  delivery: of('deliveries', domain.deliveries),
  state: of('sightingStates', domain.sightingStates),
  factor: of('anchorFactors', domain.anchorFactors),
  actor_kind: of('assessorKinds', ['city', ...domain.assessorKinds]),
  source_kind: of('sourceKinds', domain.sourceKinds),
  event_kind: of('regionEventKinds', domain.regionEventKinds),
  outcome: of('reportingOutcomes', [...domain.reportingOutcomes, 'not_due']),
  measure: of('regionMeasureNames', domain.regionMeasureNames),
  missing_reason: of('missingReasons', domain.missingReasons),
  comparability_with_first: of('comparabilityLevels', domain.comparabilityLevels),
  comparability_reasons: of('comparabilityReasons', domain.comparabilityReasons),
  transition_kind: of('transitionKinds', domain.transitionKinds),
  standing_on_day_zero: of('dayZeroStandings', domain.dayZeroStandings),
  standing: of('dayZeroStandings', domain.dayZeroStandings),
  decision_standing: of('decisionStandings', domain.decisionStandings),
  decision: of('continuityDecisions', domain.continuityDecisions),
  stop_reason: of('stopReasons', domain.stopReasons),
  first_end_cause: of('endCauses', domain.endCauses),
  anchoring_on_day_zero: of('anchoringGroups', domain.anchoringGroups),
  ended_how: of('endedHows', [...domain.endingStates, 'stopped']),
  sample: of('samples', domain.samples),
  reasons: of('riskReasonKinds', domain.riskReasonKinds),
  warnings: of('anchorWarningKinds', domain.anchorWarningKinds),
}

/** The vocabulary of a column; null for one that holds free text, a number, a day or a word its own text explains. */
export const wordsOf = (header: string): Words | null => {
  if (header.endsWith('_precision')) return precision
  if (/^survival_\d+_months$/.test(header)) return survival
  return wordsByHeader[header] ?? null
}
