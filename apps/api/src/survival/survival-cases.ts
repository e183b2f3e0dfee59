import type { Database } from '@estafet/db'
import {
  anchoringGroup,
  type CommitmentAtTransition,
  type IsoDay,
  type SpellFact,
  type SurvivalFacts,
  type SurvivalOutcome,
  survivalAfter,
} from '@estafet/domain'
import { mapInParts } from '../limits/abandoned-work.ts'
import { knownHandovers } from '../transitions/known-handovers.ts'
import { loadScopeSpells, type RegionScope } from '../transitions/transition-regions.queries.ts'
import type { SurvivalGrouping } from './survival-inputs.ts'
import {
  loadFoundations,
  loadSurvivalCommitments,
  type SurvivalCommitment,
} from './survival-facts.queries.ts'

interface CountableTransition {
  readonly transition: CommitmentAtTransition['transition']
  readonly outcomeOf: (facts: SurvivalFacts) => SurvivalOutcome
}

/** One commitment and one transition of its region, with what became of it. */
export interface SurvivalCase {
  readonly commitment: SurvivalCommitment
  readonly transition: CommitmentAtTransition['transition']
  readonly outcome: SurvivalOutcome
  /**
   * The groups it belongs to. A commitment of two themes belongs to both; one of none to none, and so does what had not
   * begun: the transition says nothing about it.
   */
  readonly groups: readonly string[]
}

export interface SurvivalCases {
  readonly cases: readonly SurvivalCase[]
  /** Transitions of regions in scope whose day zero is known only to the month or year: months cannot be counted from it. */
  readonly uncountableTransitions: number
}

const transitionsOf = (
  spells: readonly SpellFact[],
  asOf: IsoDay,
): { countable: CountableTransition[]; uncountable: number } => {
  const all = knownHandovers(spells, asOf)
  const countable = all.flatMap(({ transition, windows, nextDayZero }): CountableTransition[] =>
    windows === null ? [] : [{ transition, outcomeOf: survivalAfter({ transition, nextDayZero }, asOf) }],
  )
  return { countable, uncountable: all.length - countable.length }
}

type GroupsOf = (commitment: SurvivalCommitment, dayZero: IsoDay) => readonly string[]

async function loadGroups(
  db: Database,
  by: SurvivalGrouping | undefined,
  regionCodes: readonly string[],
  asOf: IsoDay,
): Promise<GroupsOf> {
  switch (by) {
    case 'theme':
      return ({ themes }) => themes
    case 'region_kind':
      return ({ regionKind }) => [regionKind]
    case 'anchoring': {
      const foundations = await loadFoundations(db, regionCodes, asOf)
      return ({ id }, dayZero) => [anchoringGroup(foundations.get(id) ?? [], dayZero)]
    }
    case undefined:
      return () => []
  }
}

/** Every commitment of the regions in scope with every transition of its region, both as known on `asOf`. */
export async function loadSurvivalCases(
  db: Database,
  scope: RegionScope,
  asOf: IsoDay,
  by?: SurvivalGrouping,
): Promise<SurvivalCases> {
  const spells = await loadScopeSpells(db, scope, asOf)
  const transitions = new Map<string, readonly CountableTransition[]>()
  let uncountableTransitions = 0
  for (const [code, ofRegion] of spells) {
    const { countable, uncountable } = transitionsOf(ofRegion, asOf)
    uncountableTransitions += uncountable
    if (countable.length > 0) transitions.set(code, countable)
  }
  const codes = [...transitions.keys()]
  const [commitments, groupsOf] = await Promise.all([
    loadSurvivalCommitments(db, codes, asOf),
    loadGroups(db, by, codes, asOf),
  ])
  const casesOf = (commitment: SurvivalCommitment) =>
    (transitions.get(commitment.regionCode) ?? []).map(({ transition, outcomeOf }): SurvivalCase => {
      const outcome = outcomeOf(commitment.facts)
      const groups = outcome.standing === 'not_begun' ? [] : groupsOf(commitment, transition.inauguratedOn)
      return { commitment, transition, outcome, groups }
    })
  const cases = await mapInParts(commitments, casesOf)
  return { cases, uncountableTransitions }
}
