import type { Database } from '@estafet/db'
import { commitmentHistory, type DatedFacts, type IsoDay, type SpellFact, type Theme } from '@estafet/domain'
import { sql } from 'kysely'
import { keepOwnLayout } from './state-layout.commands.ts'
import type { KeptHistory } from './history.queries.ts'
import { recordSize, writeRecord } from './state-record.ts'

/** The history of one commitment as it is kept. */
export interface HistoryRow {
  readonly commitmentId: string
  readonly regionCode: string
  readonly themes: readonly Theme[]
  readonly days: readonly IsoDay[]
  readonly states: Buffer
}

/** What is kept of a commitment before a day: what no fact of that day or later can change. */
const keptBefore = (
  day: IsoDay | null,
  kept: KeptHistory | undefined,
): { days: IsoDay[]; records: Buffer[] } => {
  // Another release's bytes are not carried on.
  if (day === null || kept === undefined || kept.layout !== null) return { days: [], records: [] }
  const days = kept.days.filter((each) => each < day)
  const states = Buffer.from(kept.states)
  return {
    days,
    records: days.map((_, index) => states.subarray(index * recordSize, (index + 1) * recordSize)),
  }
}

/**
 * The history to keep of a commitment; null of one nothing is known of on any day. Days that change nothing kept are
 * left out.
 * @param news where all that changed since the kept history are facts of a day and later: that day, and what is kept.
 */
export function historyRow(
  facts: DatedFacts,
  spells: readonly SpellFact[],
  news: { readonly since: IsoDay; readonly kept: KeptHistory } | null = null,
): HistoryRow | null {
  const { days, records } = keptBefore(news?.since ?? null, news?.kept)
  for (const { from, state } of commitmentHistory(facts, spells, days.length > 0 ? news?.since : null)) {
    const record = writeRecord(state)
    if (records.at(-1)?.equals(record)) continue
    days.push(from)
    records.push(record)
  }
  if (days.length === 0) return null
  const { id, regionCode, themes } = facts
  return { commitmentId: id, regionCode, themes, days, states: Buffer.concat(records) }
}

/** Keeps the histories of the commitments `ids` over what was kept before; of one without a row nothing is kept. */
export async function keepHistories(
  db: Database,
  ids: readonly string[],
  rows: readonly HistoryRow[],
): Promise<void> {
  const kept = rows.map(({ commitmentId }) => commitmentId)
  if (kept.length < ids.length)
    await sql`delete from commitment_history where commitment_id = any (${ids}::text[])
      and not commitment_id = any (${kept}::text[])`.execute(db)
  if (rows.length === 0) return
  const layout = await keepOwnLayout(db)
  const records = rows.map(({ commitmentId, regionCode, themes, days, states }) => ({
    commitment_id: commitmentId,
    region_code: regionCode,
    themes,
    days,
    states: `\\x${states.toString('hex')}`,
    layout,
  }))
  await sql`insert into commitment_history
    select * from jsonb_populate_recordset(null::commitment_history, ${JSON.stringify(records)}::jsonb)
    on conflict (commitment_id) do update set region_code = excluded.region_code, themes = excluded.themes,
      days = excluded.days, states = excluded.states, layout = excluded.layout`.execute(db)
}
