import { sql, type Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { notPrinted } from '../local-plans/printed-date.ts'

/** What an earlier edition wrote where only a later day shows somebody in office. */
const onlySeen = 'awal tidak terbaca; menjabat pada %'

/**
 * Takes from the spells what stands as the words of a source and is none: how a date was worked out. Where no source
 * prints the date its text is the date itself, as far as it is known, as the files give it now.
 */
export async function keepPrintedDates(transaction: Transaction<DB>): Promise<void> {
  const texts = [...notPrinted].map(([ours, printed]) => ({ ours, printed }))
  for (const end of ['started', 'ended'] as const) {
    const [on, precision, raw] = ['on', 'precision', 'raw'].map((part) => sql.ref(`s.${end}_${part}`))
    const known = sql`left(${on}::text, case when ${precision} like '%year' then 4
      when ${precision} like '%month' then 7 else 10 end)`
    await sql`update leader_spell s set ${sql.ref(`${end}_raw`)} = coalesce(nullif(t.printed, ''), ${known})
      from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as t (ours text, printed text)
      where ${raw} = t.ours`.execute(transaction)
    await sql`update leader_spell s set ${sql.ref(`${end}_raw`)} = ${known}
      where ${raw} like ${onlySeen}`.execute(transaction)
  }
}
