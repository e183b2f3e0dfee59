import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import type { HandoverHistory } from './handover-history.ts'

/** The histories of one commitment as they are kept. */
export interface HandoverHistories {
  readonly commitmentId: string
  readonly regionCode: string
  readonly histories: readonly HandoverHistory[]
}

/** Keeps the histories of the commitments over what was kept before. */
export async function keepHandoverHistories(db: Database, all: readonly HandoverHistories[]): Promise<void> {
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
  await sql`delete from handover_history where commitment_id = any (${all.map(({ commitmentId }) => commitmentId)}::text[])
    and not (commitment_id || '/' || handover = any (${kept}::text[]))`.execute(db)
  if (rows.length === 0) return
  await sql`insert into handover_history
    select * from jsonb_populate_recordset(null::handover_history, ${JSON.stringify(rows)}::jsonb)
    on conflict (commitment_id, handover) do update
      set region_code = excluded.region_code, days = excluded.days, words = excluded.words`.execute(db)
}

/** What is kept of the commitments, by commitment. */
export async function loadHandoverHistories(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, HandoverHistory[]>> {
  const { rows } = await sql<HandoverHistory & { id: string }>`
    select commitment_id as id, handover, days::text[] as days, words from handover_history
    where commitment_id = any (${ids}::text[]) order by commitment_id, handover`.execute(db)
  const found = new Map<string, HandoverHistory[]>()
  for (const { id, ...history } of rows) found.set(id, [...(found.get(id) ?? []), history])
  return found
}

/** What is kept up to a day, followed by what holds from it on. */
export function continued(
  kept: readonly HandoverHistory[],
  since: IsoDay,
  later: readonly HandoverHistory[],
): HandoverHistory[] {
  const handovers = new Set([...kept, ...later].map(({ handover }) => handover))
  return [...handovers].flatMap((handover) => {
    const before = kept.find((each) => each.handover === handover)
    const after = later.find((each) => each.handover === handover)
    const count = before?.days.filter((day) => day < since).length ?? 0
    const days = before?.days.slice(0, count) ?? []
    const words = before?.words.slice(0, count) ?? []
    // It is over from that day where nothing is said of it then.
    const isSilent = after?.days[0] !== since
    const nextDays = [...(isSilent ? [since] : []), ...(after?.days ?? [])]
    const nextWords = [...(isSilent ? [''] : []), ...(after?.words ?? [])]
    const from = nextWords[0] === (words.at(-1) ?? '') ? 1 : 0
    const whole = {
      handover,
      days: [...days, ...nextDays.slice(from)],
      words: [...words, ...nextWords.slice(from)],
    }
    return whole.days.length === 0 ? [] : [whole]
  })
}
