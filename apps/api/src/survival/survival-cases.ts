import type { Database } from '@estafet/db'
import {
  anchoringGroup,
  type CommitmentAtTransition,
  type IsoDay,
  type SurvivalOutcome,
} from '@estafet/domain'
import { mapInParts } from '../limits/abandoned-work.ts'
import { knownHandovers } from '../transitions/known-handovers.ts'
import { loadScopeSpells, type RegionScope } from '../transitions/transition-regions.queries.ts'
import { loadFoundations } from './survival-facts.queries.ts'
import { readOutcome } from './survival-history.ts'
import type { SurvivalGrouping } from './survival-inputs.ts'
import { type KeptOutcome, listOutcomes } from './survival-outcomes.queries.ts'

/** What survival asks of one commitment beside what became of it. */
export type CountedCommitment = Pick<KeptOutcome, 'id' | 'regionCode' | 'regionKind' | 'themes'>

/** One commitment and one transition of its region, with what became of it. */
export interface SurvivalCase {
  readonly commitment: CountedCommitment
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

type GroupsOf = (commitment: CountedCommitment, dayZero: IsoDay) => readonly string[]

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
  const transitions = new Map<string, CommitmentAtTransition['transition']>()
  const codes = new Set<string>()
  let uncountableTransitions = 0
  for (const [code, ofRegion] of spells)
    for (const { transition, windows } of knownHandovers(ofRegion, asOf))
      if (windows === null) uncountableTransitions += 1
      else {
        transitions.set(`${code} ${transition.inauguratedOn}`, transition)
        codes.add(code)
      }
  const [outcomes, groupsOf] = await Promise.all([
    listOutcomes(db, [...codes], asOf),
    loadGroups(db, by, [...codes], asOf),
  ])
  const cases = await mapInParts(outcomes, ({ handover, words, ...commitment }): SurvivalCase[] => {
    const transition = transitions.get(`${commitment.regionCode} ${handover}`)
    if (transition === undefined) return []
    const outcome = readOutcome(words, handover)
    const groups = outcome.standing === 'not_begun' ? [] : groupsOf(commitment, handover)
    return [{ commitment, transition, outcome, groups }]
  })
  return { cases, uncountableTransitions }
}
