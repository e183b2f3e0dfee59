import type { Database } from '@estafet/db'
import {
  anchoringGroup,
  type AnchoringGroup,
  type HandedOver,
  isInWindow,
  type IsoDay,
  type KnownHandover,
  lifeRecord,
  type LifeRecord,
  survivalTime,
  type SurvivalTime,
} from '@estafet/domain'
import { type Foundations, loadFoundations } from './foundations.queries.ts'
import {
  type HandoverDecisionRecord,
  type HandoverFacts,
  loadDecisionRecords,
  loadHandoverFacts,
} from './handover-facts.queries.ts'
import { recordedHandover, survivalOf } from './held-handover.ts'
import { readRegionHandovers, type RegionHandovers, scopeOf } from './region-handovers.read.ts'
import type { TransitionCalendarInput } from './transition-inputs.ts'
import type { RegionScope, TransitionRegion } from './transition-regions.queries.ts'

/** A row of the transitions export: one commitment that was open on the day zero of one transition. */
export interface TransitionExportRow {
  readonly region: TransitionRegion
  readonly handover: KnownHandover
  readonly commitment: HandedOver<HandoverDecisionRecord, HandoverFacts>
  readonly life: LifeRecord
  readonly survival: ReturnType<typeof survivalOf>
  /** The first end after day zero and its cause; null of what was not at risk, and where no days can be counted. */
  readonly time: SurvivalTime | null
  /** How firmly law, plan and budget held it on day zero. */
  readonly anchoring: AnchoringGroup
}

const rowsOf = (
  { region, handovers }: RegionHandovers,
  recorded: Parameters<typeof recordedHandover>[1],
  foundations: ReadonlyMap<string, Foundations>,
  asOf: IsoDay,
): TransitionExportRow[] =>
  handovers.flatMap((handover) =>
    recordedHandover(handover, recorded, asOf).map((commitment) => {
      const { inauguratedOn } = handover.transition
      const { facts } = commitment
      const survival = survivalOf(commitment, handover, asOf)
      return {
        region,
        handover,
        commitment,
        life: lifeRecord(facts, asOf),
        survival,
        time: survival === null ? null : survivalTime(facts, inauguratedOn, asOf),
        anchoring: anchoringGroup(foundations.get(facts.id)?.anchors ?? [], inauguratedOn),
      }
    }),
  )

/** How many regions' commitments are in memory at once. */
const regionsAtOnce = 200

/** The list in parts of the size that fits in memory with its commitments. */
export const inBatches = <Item>(items: readonly Item[]): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / regionsAtOnce) }, (_, index) =>
    items.slice(index * regionsAtOnce, (index + 1) * regionsAtOnce),
  )

async function* readBatches(
  db: Database,
  scope: RegionScope,
  asOf: IsoDay,
  isAsked: (handover: KnownHandover) => boolean,
): AsyncGenerator<TransitionExportRow[]> {
  const read = (await readRegionHandovers(db, scope, asOf))
    .map((each) => ({ ...each, handovers: each.handovers.filter(isAsked) }))
    .filter(({ handovers }) => handovers.length > 0)
  for (const batch of inBatches(read)) {
    const codes = batch.map(({ region }) => region.code)
    const [facts, decisions, foundations] = await Promise.all([
      loadHandoverFacts(db, { regionCodes: codes }, asOf),
      loadDecisionRecords(db, codes, asOf),
      loadFoundations(db, codes, asOf),
    ])
    const byRegion = Map.groupBy(facts, ({ regionCode }) => regionCode)
    yield batch.flatMap((each) =>
      rowsOf(each, { facts: byRegion.get(each.region.code) ?? [], decisions }, foundations, asOf),
    )
  }
}

/**
 * Every commitment × transition in scope as known on `asOf`, by region, day zero and commitment, in batches of
 * regions. `when: window` keeps the transitions with a clock still running.
 * @throws DomainError `region_not_found`, before the first batch.
 */
export async function exportTransitions(
  db: Database,
  input: Pick<TransitionCalendarInput, 'sample' | 'province' | 'kind' | 'when'>,
  asOf: IsoDay,
): Promise<AsyncGenerator<TransitionExportRow[]>> {
  const scope = await scopeOf(db, input)
  return readBatches(db, scope, asOf, (handover) => input.when !== 'window' || isInWindow(handover))
}
