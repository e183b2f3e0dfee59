import { sql, type Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { readPilotInitiatives } from '../pilot/pilot-initiatives.ts'
import { seedPilotWordings } from '../pilot/seed-pilot-handover-facts.ts'
import { forumSighting } from '../pilot/pilot-sightings-elsewhere.ts'
import { insertPilotSightings } from '../pilot/seed-pilot-sightings.ts'
import type { SampleData } from '../sample-data.ts'
import { readSeedTable, textOrNull } from '../seed-files.ts'
import { spellWords } from '../national/spell-words.ts'

/** Puts the researchers' English reasons and notes about heads of region into Indonesian, where they stand unchanged. */
async function translateSpells(transaction: Transaction<DB>): Promise<void> {
  const words = [...spellWords()].map(([english, indonesian]) => ({
    english,
    indonesian: textOrNull(indonesian),
  }))
  for (const column of ['entry_reason', 'exit_reason', 'note'])
    await sql`update leader_spell s set ${sql.ref(column)} = w.indonesian
      from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w (english text, indonesian text)
      where ${sql.ref(`s.${column}`)} = w.english`.execute(transaction)
}

type RetoldColumn = 'table' | 'id' | 'column' | 'old_md5' | 'text'

/** Replaces texts of the first edition; one that reads otherwise by now was changed by somebody and stays. */
async function retell(transaction: Transaction<DB>): Promise<void> {
  for (const row of readSeedTable<RetoldColumn>('retold.csv'))
    await sql`update ${sql.table(row.table)} set ${sql.ref(row.column)} = ${textOrNull(row.text)}
      where md5(coalesce(${sql.ref(row.column)}, '')) = ${row.old_md5}
        and (${row.id} = '' or id::text = ${row.id})`.execute(transaction)
}

/** The two terms of one regent, which the first edition kept as one. */
async function splitTerms(transaction: Transaction<DB>): Promise<void> {
  await sql`update leader_spell set ended_on = '2013-03-13', ended_precision = 'day', ended_raw = '2013-03-13',
      entry_reason = 'Pilkada 2007', exit_reason = 'terpilih kembali', note = null, note_known_on = null
    where region_code = '35.22' and started_on = '2008-01-01' and ended_on = '2018-03-01'
      and ended_precision = 'month'`.execute(transaction)
}

async function tellWordingsAnew(transaction: Transaction<DB>): Promise<void> {
  const { rows } = await sql`select from change_log
    where table_name = 'commitment_wording' and actor <> 'seed' limit 1`.execute(transaction)
  if (rows.length > 0) return
  const initiatives = readPilotInitiatives()
  await transaction
    .deleteFrom('commitment_wording')
    .where(
      'commitment_id',
      'in',
      initiatives.map(({ row }) => row.id),
    )
    .execute()
  await seedPilotWordings(transaction, initiatives)
}

async function namePrinted(transaction: Transaction<DB>): Promise<void> {
  for (const { row, text } of readPilotInitiatives())
    if (text.printedTitle !== undefined)
      await transaction
        .updateTable('commitment')
        .set({ printed_title: text.printedTitle, official_id: text.officialId ?? null })
        .where('id', '=', row.id)
        .where('printed_title', 'is', null)
        .execute()
}

/** What the forum of 2017 told of a commitment and the first edition tied to none. */
async function tieForum(transaction: Transaction<DB>): Promise<void> {
  const tied = await sql<{
    source_id: number
  }>`update forum_initiative i set commitment_id = ${forumSighting.commitmentId}
    from forum f where f.id = i.forum_id and i.commitment_id is null
      and i.title = 'Percepatan perizinan: aplikasi BP2T di Android' returning f.source_id`.execute(
    transaction,
  )
  const [forum] = tied.rows
  if (forum !== undefined) await insertPilotSightings(transaction, [forumSighting], () => forum.source_id)
}

/** Brings a database of the first edition to what its files say now; what somebody changed since stays. */
export async function correctEarlierTexts(transaction: Transaction<DB>, sample: SampleData): Promise<void> {
  await translateSpells(transaction)
  if (sample === 'none') return
  await retell(transaction)
  await splitTerms(transaction)
  await namePrinted(transaction)
  await tellWordingsAnew(transaction)
  await tieForum(transaction)
}
