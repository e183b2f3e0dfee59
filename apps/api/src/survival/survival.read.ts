import type { Database } from '@estafet/db'
import {
  anchoringGroups,
  type IsoDay,
  methodVersion,
  regionKinds,
  type Sample,
  sampleOf,
  themes,
} from '@estafet/domain'
import { getRegionProfile } from '../regions/region-story.read.ts'
import { type CountedParts, countSurvival } from './survival-counts.read.ts'
import type { SurvivalGrouping, SurvivalInput } from './survival-inputs.ts'
import { partOf, type SurvivalPart } from './survival-part.ts'

/** Survival after changes of head, and apart from it after renewals: the same person carrying on is no change. */
interface SurvivalParts {
  readonly changes: SurvivalPart
  readonly renewals: SurvivalPart
}

export interface SurvivalGroup extends SurvivalParts {
  /** A word of `anchoringGroups`, `themes` or `regionKinds`. */
  readonly group: string
}

export interface SurvivalAnswer {
  readonly asOf: IsoDay
  readonly methodVersion: string
  readonly sample: Sample
  readonly by: SurvivalGrouping | null
  readonly province: string | null
  readonly overall: SurvivalParts
  /** In the order of their vocabulary; anchoring groups also without a case, the others only with one. */
  readonly groups: readonly SurvivalGroup[]
  /** Left out, because their day zero is known only to the month or year. */
  readonly uncountableTransitions: number
}

const groupWords: Readonly<Record<SurvivalGrouping, readonly string[]>> = {
  anchoring: anchoringGroups,
  theme: themes,
  region_kind: regionKinds,
}

const partsOf = ({ changes, renewals }: CountedParts): SurvivalParts => ({
  changes: partOf(changes),
  renewals: partOf(renewals),
})

const nobody: CountedParts['changes'] = { outcomes: [], commitments: 0, transitions: 0 }

const groupsOf = (counted: ReadonlyMap<string, CountedParts>, by: SurvivalGrouping): SurvivalGroup[] =>
  groupWords[by]
    .filter((group) => by === 'anchoring' || counted.has(group))
    .map((group) => ({
      group,
      ...partsOf(counted.get(group) ?? { changes: nobody, renewals: nobody }),
    }))

/**
 * What became of commitments after the transitions of their regions, as known on `asOf`: how many live, ended and are
 * unknown at 6, 12 and 24 months, and the cumulative incidence of lapse. A case is a commitment and a transition; one
 * commitment after two transitions is two cases. Real and simulated regions are in one answer only where both are asked for.
 * @throws DomainError `region_not_found` for a province that is not on record.
 */
export async function getSurvival(
  db: Database,
  { sample: asked, by, province }: Omit<SurvivalInput, 'asOf'>,
  asOf: IsoDay,
): Promise<SurvivalAnswer> {
  if (province !== undefined) await getRegionProfile(db, province)
  const sample = sampleOf(asked, province)
  const { overall, groups, uncountableTransitions } = await countSurvival(db, { sample, province }, asOf, by)
  return {
    asOf,
    methodVersion,
    sample,
    by: by ?? null,
    province: province ?? null,
    overall: partsOf(overall),
    groups: by === undefined ? [] : groupsOf(groups, by),
    uncountableTransitions,
  }
}
