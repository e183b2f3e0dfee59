import type { Database } from '@estafet/db'
import {
  anchoringGroup,
  type IsoDay,
  isRenewal,
  knownHandovers,
  sightingKnownOn,
  startKnownOn,
  survivalAfter,
  type SurvivalFacts,
  type SurvivalOutcome,
  type Transition,
} from '@estafet/domain'
import { loadCommitmentFacts } from '../src/state/commitment-facts.queries.ts'
import { loadFoundations } from '../src/transitions/foundations.queries.ts'
import type { SurvivalGrouping } from '../src/survival/survival-inputs.ts'
import { partOf, type SurvivalPart } from '../src/survival/survival-part.ts'
import type { RegionScope } from '../src/transitions/transition-regions.queries.ts'
import { readHeadedRegions } from '../src/transitions/transition-regions.read.ts'

/** One commitment and one transition of its region, with what became of it. */
export interface SurvivalCase {
  readonly id: string
  readonly regionCode: string
  readonly transition: Transition
  readonly outcome: SurvivalOutcome
  readonly groups: Readonly<Record<SurvivalGrouping, readonly string[]>>
}

// A verdict alone tells nothing of its life, nor does a withdrawal.
const isKnown =
  (asOf: IsoDay) =>
  (facts: SurvivalFacts): boolean => {
    const start = startKnownOn(facts)
    return (
      (start !== null && start <= asOf) ||
      facts.sightings.some((sighting) => sightingKnownOn(sighting) <= asOf) ||
      facts.decisions.some(({ decidedOn }) => decidedOn <= asOf) ||
      facts.reports.some(({ reportedOn, delivery }) => reportedOn <= asOf && delivery !== 'withdrawn')
    )
  }

/** Every case of the regions in scope, by the rules from all facts: nothing that is kept is read. */
export async function listSurvivalCases(
  db: Database,
  scope: RegionScope,
  asOf: IsoDay,
): Promise<SurvivalCase[]> {
  const headed = await readHeadedRegions(db, scope, asOf)
  const spells = new Map(
    headed.filter((each) => each.spells.length > 0).map((each) => [each.region.code, each.spells]),
  )
  const codes = [...spells.keys()]
  const foundations = await loadFoundations(db, codes, asOf)
  const rows = await db
    .selectFrom('commitment')
    .innerJoin('region', 'region.code', 'commitment.region_code')
    .select(['commitment.id', 'region_code', 'themes', 'kind'])
    .where('region_code', 'in', codes)
    .execute()
  const described = new Map(rows.map((row) => [row.id, row]))
  const facts = await loadCommitmentFacts(db, { ids: [...described.keys()] }, asOf)
  return facts.filter(isKnown(asOf)).flatMap((all) => {
    const { id } = all
    const row = described.get(id)
    if (row === undefined) throw new Error(`${id} is not on record`)
    const { region_code: regionCode } = row
    return knownHandovers(spells.get(regionCode) ?? [], asOf)
      .filter(({ windows }) => windows !== null)
      .map(({ transition, nextDayZero }): SurvivalCase => {
        const outcome = survivalAfter({ transition, nextDayZero }, asOf)(all)
        const anchoring = anchoringGroup(foundations.get(id)?.anchors ?? [], transition.inauguratedOn)
        const hasBegun = outcome.standing !== 'not_begun'
        const groups = {
          theme: hasBegun ? row.themes : [],
          region_kind: hasBegun ? [row.kind] : [],
          anchoring: hasBegun ? [anchoring] : [],
        }
        return { id, regionCode, transition, outcome, groups }
      })
  })
}

/** The figures of the cases, each counted as one. */
const partOfListed = (cases: readonly SurvivalCase[]): SurvivalPart => {
  const atRisk = cases.filter(({ outcome }) => outcome.standing === 'at_risk')
  return partOf({
    outcomes: cases.map(({ outcome }) => ({ outcome, cases: 1 })),
    commitments: new Set(atRisk.map(({ id }) => id)).size,
    transitions: new Set(
      atRisk.map(({ regionCode, transition }) => `${regionCode} ${transition.inauguratedOn}`),
    ).size,
  })
}

/** What survival says of the cases, after changes and after renewals. */
export const partsOfListed = (cases: readonly SurvivalCase[]) => ({
  changes: partOfListed(cases.filter(({ transition }) => !isRenewal(transition))),
  renewals: partOfListed(cases.filter(({ transition }) => isRenewal(transition))),
})
