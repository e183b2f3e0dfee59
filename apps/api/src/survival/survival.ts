import type { Database } from '@estafet/db'
import {
  anchoringGroups,
  type IsoDay,
  isRenewal,
  methodVersion,
  regionKinds,
  type Sample,
  sampleOf,
  themes,
} from '@estafet/domain'
import { getRegionProfile } from '../regions/region-story.ts'
import { loadSurvivalCases, type SurvivalCase } from './survival-cases.ts'
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

const partsOf = (cases: readonly SurvivalCase[]): SurvivalParts => ({
  changes: partOf(cases.filter(({ transition }) => !isRenewal(transition))),
  renewals: partOf(cases.filter(({ transition }) => isRenewal(transition))),
})

const groupedBy = (cases: readonly SurvivalCase[], by: SurvivalGrouping): SurvivalGroup[] => {
  const grouped = new Map<string, SurvivalCase[]>(groupWords[by].map((word) => [word, []]))
  for (const each of cases) for (const word of each.groups) grouped.get(word)?.push(each)
  return [...grouped]
    .filter(([, ofGroup]) => by === 'anchoring' || ofGroup.length > 0)
    .map(([group, ofGroup]) => ({ group, ...partsOf(ofGroup) }))
}

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
  const { cases, uncountableTransitions } = await loadSurvivalCases(db, { sample, province }, asOf, by)
  return {
    asOf,
    methodVersion,
    sample,
    by: by ?? null,
    province: province ?? null,
    overall: partsOf(cases),
    groups: by === undefined ? [] : groupedBy(cases, by),
    uncountableTransitions,
  }
}
