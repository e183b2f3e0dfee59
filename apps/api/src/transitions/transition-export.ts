import type { Database } from '@estafet/db'
import { type IsoDay, type LifeRecord, lifeRecord } from '@estafet/domain'
import type { HandedOver } from './handover-commitments.ts'
import {
  type HandoverDecisionRecord,
  loadDecisionRecords,
  loadHandoverFacts,
} from './handover-facts.queries.ts'
import { recordedHandover, survivalOf } from './held-handover.ts'
import { isInWindow, type KnownHandover } from './known-handovers.ts'
import { inBatches, readRegionHandovers, type RegionHandovers, scopeOf } from './region-handovers.ts'
import type { TransitionCalendarInput } from './transition-inputs.ts'
import type { RegionScope, TransitionRegion } from './transition-regions.queries.ts'

/** A row of the transitions export: one commitment that was open on the day zero of one transition. */
export interface TransitionExportRow {
  readonly region: TransitionRegion
  readonly handover: KnownHandover
  readonly commitment: HandedOver<HandoverDecisionRecord>
  readonly life: LifeRecord
  readonly survival: ReturnType<typeof survivalOf>
}

const rowsOf = (
  { region, handovers }: RegionHandovers,
  recorded: Parameters<typeof recordedHandover>[1],
  asOf: IsoDay,
): TransitionExportRow[] =>
  handovers.flatMap((handover) =>
    recordedHandover(handover, recorded, asOf).map((commitment) => ({
      region,
      handover,
      commitment,
      life: lifeRecord(commitment.facts, asOf),
      survival: survivalOf(commitment, handover, asOf),
    })),
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
    const [facts, decisions] = await Promise.all([
      loadHandoverFacts(db, codes, asOf),
      loadDecisionRecords(db, codes, asOf),
    ])
    yield batch.flatMap((each) => rowsOf(each, { facts: facts.get(each.region.code) ?? [], decisions }, asOf))
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
