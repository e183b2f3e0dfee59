import { isDeepStrictEqual } from 'node:util'
import type { Database } from '@estafet/db'
import { commitmentState, factsOn, type IsoDay, isSimulatedRegion } from '@estafet/domain'
import { type HistoryRow, historyRow } from '../as-of/history.commands.ts'
import { loadSpells } from '../as-of/known-spell.queries.ts'
import { type KeptHistory, loadKeptHistories } from '../as-of/history.queries.ts'
import { firstPlace, loadDatedFacts } from './commitment-facts.queries.ts'
import {
  listRegionCodes,
  loadCommitmentRows,
  loadRegionRows,
  loadThemedStates,
} from './kept-state.queries.ts'
import { findWrongCounts } from './handover-counts.commands.ts'
import { findWrongHistories } from './refresh-handovers.commands.ts'
import { listSetAside } from './set-aside.commands.ts'
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

const isSameHistory = (kept: KeptHistory | undefined, computed: HistoryRow | null): boolean =>
  kept === undefined || computed === null
    ? (kept ?? null) === computed
    : kept.layout === null &&
      isDeepStrictEqual([kept.days, kept.themes], [computed.days, computed.themes]) &&
      computed.states.equals(kept.states)

/** Recomputes every kept state from the facts for `today` and reports each difference; changes nothing. */
export async function verifyState(db: Database, today: IsoDay): Promise<VerifiedState> {
  const differences: string[] = []
  let checked = 0
  for (let after = firstPlace; ;) {
    const allFacts = await loadDatedFacts(db, { after, limit: batchSize })
    const spells = await loadSpells(db, {
      regionCodes: [...new Set(allFacts.map(({ regionCode }) => regionCode))],
    })
    const ids = allFacts.map(({ id }) => id)
    const kept = new Map((await loadCommitmentRows(db, ids)).map((row) => [row.commitment_id, row]))
    const histories = await loadKeptHistories(db, ids)
    for (const name of await findWrongHistories(db, allFacts, spells))
      differences.push(`${name} is not what the facts give`)
    for (const facts of allFacts) {
      const own = spells.get(facts.regionCode) ?? []
      const state = commitmentState(factsOn(facts, today), own, today)
      const row = toCommitmentRow(state, isSimulatedRegion(facts.regionCode))
      differences.push(...differencesOf(facts.id, kept.get(facts.id), row))
      const history = historyRow(facts, own)
      if (!isSameHistory(histories.get(facts.id), history))
        differences.push(`${facts.id}: the kept history is not what the facts give`)
    }
    checked += ids.length
    if (ids.length < batchSize) break
    after = allFacts.at(-1) ?? after
  }
  const regions = await listRegionCodes(db)
  for (let from = 0; from < regions.length; from += batchSize) {
    const codes = regions.slice(from, from + batchSize)
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
    for (const code of await findWrongCounts(db, codes))
      differences.push(`${code}: handover_count is not the sum of its commitments`)
    checked += codes.length
  }
  for (const { id, triedFor, reason } of await listSetAside(db))
    differences.push(`${id}: set aside, its state could not be computed for ${triedFor}: ${reason}`)
  for (const name of await findWrongReportedPeriods(db))
    differences.push(`reported_period ${name}: not the first day the reports give`)
  return { checked, differences }
}
