import type { Database } from '@estafet/db'
import { sql } from 'kysely'
import type { WordHistory } from '@estafet/domain'

/** Where histories are kept. */
export type WordHistoryTable = 'handover_history' | 'survival_history'

/** The histories of one commitment as they are kept. */
export interface CommitmentHistories {
  readonly commitmentId: string
  readonly regionCode: string
  readonly histories: readonly WordHistory[]
}

/** Keeps the histories of the commitments over what was kept before. */
export async function keepWordHistories(
  db: Database,
  table: WordHistoryTable,
  all: readonly CommitmentHistories[],
): Promise<void> {
  const rows = all.flatMap(({ commitmentId, regionCode, histories }) =>
    histories.map(({ handover, days, words }) => ({
      commitment_id: commitmentId,
      region_code: regionCode,
      handover,
      days,
      words,
    })),
  )
  const kept = rows.map((row) => `${row.commitment_id}/${row.handover}`)
  await sql`delete from ${sql.table(table)} where commitment_id = any (${all.map(({ commitmentId }) => commitmentId)}::text[])
    and not (commitment_id || '/' || handover = any (${kept}::text[]))`.execute(db)
  if (rows.length === 0) return
  await sql`insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (commitment_id, handover) do update
      set region_code = excluded.region_code, days = excluded.days, words = excluded.words`.execute(db)
}

/** What is kept of the commitments, by commitment. */
export async function loadWordHistories(
  db: Database,
  table: WordHistoryTable,
  ids: readonly string[],
): Promise<Map<string, WordHistory[]>> {
  const { rows } = await sql<WordHistory & { id: string }>`
    select commitment_id as id, handover, days::text[] as days, words from ${sql.table(table)}
    where commitment_id = any (${ids}::text[]) order by commitment_id, handover`.execute(db)
  const found = new Map<string, WordHistory[]>()
  for (const { id, ...history } of rows) found.set(id, [...(found.get(id) ?? []), history])
  return found
}
