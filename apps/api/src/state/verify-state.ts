import { isDeepStrictEqual } from 'node:util'
import type { Database } from '@estafet/db'
import { type IsoDay, isSimulatedRegion } from '@estafet/domain'
import { computeStates } from './compute-states.ts'
import { loadCommitmentRows, loadRegionRows, loadThemedStates } from './kept-state.queries.ts'
import { toCommitmentRow } from './kept-rows.ts'
import { findWrongReportedPeriods } from './reported-period.commands.ts'
import { regionRows } from './region-rows.ts'

const batchSize = 500

export interface VerifiedState {
  /** Commitments and regions compared. */
  readonly checked: number
  /** One line per difference: what, which column, kept and computed value. */
  readonly differences: readonly string[]
}

const differencesOf = (name: string, kept: object | undefined, computed: object | undefined): string[] => {
  if (kept === undefined || computed === undefined)
    return kept === computed ? [] : [`${name}: ${kept === undefined ? 'not kept' : 'kept without facts'}`]
  const plain = JSON.parse(JSON.stringify(computed)) as Record<string, unknown>
  return Object.entries(plain)
    .filter(([column, value]) => !isDeepStrictEqual((kept as Record<string, unknown>)[column], value))
    .map(([column, value]) => {
      const found = (kept as Record<string, unknown>)[column]
      return `${name} ${column}: kept ${JSON.stringify(found)}, facts give ${JSON.stringify(value)}`
    })
}

/** Recomputes every kept state from the facts for `today` and reports each difference; changes nothing. */
export async function verifyState(db: Database, today: IsoDay): Promise<VerifiedState> {
  const differences: string[] = []
  let checked = 0
  for (let afterId = ''; ;) {
    const computed = await computeStates(db, { afterId, limit: batchSize }, today)
    const ids = computed.map(({ state }) => state.commitmentId)
    const kept = new Map((await loadCommitmentRows(db, ids)).map((row) => [row.commitment_id, row]))
    for (const { state } of computed) {
      const row = toCommitmentRow(state, isSimulatedRegion(state.regionCode))
      differences.push(...differencesOf(state.commitmentId, kept.get(state.commitmentId), row))
    }
    checked += ids.length
    if (ids.length < batchSize) break
    afterId = ids.at(-1) ?? afterId
  }
  const regions = await db.selectFrom('region').select('code').orderBy('code').execute()
  for (let from = 0; from < regions.length; from += batchSize) {
    const codes = regions.slice(from, from + batchSize).map((region) => region.code)
    const states = await loadThemedStates(db, codes)
    const kept = new Map(
      (await loadRegionRows(db, codes)).map((row) => [`${row.region_code}/${row.theme}`, row]),
    )
    const computed = new Map(
      codes
        .flatMap((code) => regionRows(code, states.get(code) ?? []))
        .map((row) => [`${row.region_code}/${row.theme}`, row]),
    )
    for (const key of new Set([...kept.keys(), ...computed.keys()]))
      differences.push(...differencesOf(key, kept.get(key), computed.get(key)))
    checked += codes.length
  }
  for (const name of await findWrongReportedPeriods(db))
    differences.push(`reported_period ${name}: not the first day the reports give`)
  return { checked, differences }
}
