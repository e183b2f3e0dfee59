import type { Database } from '@estafet/db'
import { type CountedOutcome, type IsoDay, isRenewal, knownHandovers, readOutcome } from '@estafet/domain'
import type { RegionScope } from '../transitions/transition-regions.queries.ts'
import { readHeadedRegions } from '../transitions/transition-regions.read.ts'
import { type CountableHandover, type CountedWords, countOutcomes } from './survival-counts.queries.ts'
import type { SurvivalGrouping } from './survival-inputs.ts'

/** Cases of survival, counted: a case is a commitment and a transition of its region. */
export interface CountedCases {
  readonly outcomes: readonly CountedOutcome[]
  /** Different commitments and different transitions among those at risk. */
  readonly commitments: number
  readonly transitions: number
}

/** The same person carrying on is no change, so renewals are counted apart. */
export interface CountedParts {
  readonly changes: CountedCases
  readonly renewals: CountedCases
}

export interface SurvivalCounts {
  readonly overall: CountedParts
  /**
   * By group, those that have a case. A commitment of two themes belongs to both; one of none to none, and so does what
   * had not begun: the transition says nothing about it.
   */
  readonly groups: ReadonlyMap<string, CountedParts>
  /** Transitions of regions in scope whose day zero is known only to the month or year: months cannot be counted from it. */
  readonly uncountableTransitions: number
}

interface ScopeHandovers {
  readonly countable: readonly CountableHandover[]
  readonly uncountable: number
}

async function loadHandovers(db: Database, scope: RegionScope, asOf: IsoDay): Promise<ScopeHandovers> {
  const regions = await readHeadedRegions(db, scope, asOf)
  const countable: CountableHandover[] = []
  let uncountable = 0
  for (const { region, spells } of regions)
    for (const { transition, windows } of knownHandovers(spells, asOf))
      if (windows === null) uncountable += 1
      else
        countable.push({
          regionCode: region.code,
          dayZero: transition.inauguratedOn,
          isRenewal: isRenewal(transition),
        })
  return { countable, uncountable }
}

/** The counts of all, or of one group: outcomes that are alike are one, whatever other groups they belong to. */
const casesOf = (
  { outcomes, atRisk }: CountedWords,
  group: string | null,
  ofRenewals: boolean,
): CountedCases => {
  const counts = new Map<string, number>()
  for (const each of outcomes)
    if (each.isRenewal === ofRenewals && (group === null || each.groups.includes(group)))
      counts.set(each.words, (counts.get(each.words) ?? 0) + each.cases)
  const different = atRisk.find((each) => each.group === group && each.isRenewal === ofRenewals)
  return {
    outcomes: [...counts].map(([words, cases]) => ({ outcome: readOutcome(words), cases })),
    commitments: different?.commitments ?? 0,
    transitions: different?.transitions ?? 0,
  }
}

/** Every commitment of the regions in scope with every transition of its region, both as known on `asOf`, counted. */
export async function countSurvival(
  db: Database,
  scope: RegionScope,
  asOf: IsoDay,
  by?: SurvivalGrouping,
): Promise<SurvivalCounts> {
  const { countable, uncountable } = await loadHandovers(db, scope, asOf)
  const words = await countOutcomes(db, countable, asOf, by)
  const partsOf = (group: string | null): CountedParts => ({
    changes: casesOf(words, group, false),
    renewals: casesOf(words, group, true),
  })
  const groups = new Set(words.outcomes.flatMap((each) => each.groups))
  return {
    overall: partsOf(null),
    groups: new Map([...groups].map((group) => [group, partsOf(group)])),
    uncountableTransitions: uncountable,
  }
}
