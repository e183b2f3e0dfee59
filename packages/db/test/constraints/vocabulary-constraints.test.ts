import { type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { vocabularyColumns } from '../../src/vocabulary-columns.ts'
import { openScratchDatabase } from '../scratch-database.ts'

let opened: OpenDatabase
let db: Database
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
}, 60_000)
afterAll(() => opened.close())

it.each(Object.entries(vocabularyColumns))(
  '%s admits its vocabulary and nothing else',
  async (name, { words }) => {
    const [table = '', column = ''] = name.split('.')
    const { rows } = await sql<{ definition: string }>`
    select pg_get_constraintdef(c.oid) as definition from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
    where c.contype = 'c' and c.conrelid = ${table}::regclass and a.attname = ${column}
      and c.conname like '%known'`.execute(db)
    expect(rows).toHaveLength(1)
    const admitted = [...(rows[0]?.definition ?? '').matchAll(/'([^']+)'::text/g)].map(
      ([, word = '']) => word,
    )
    expect(admitted.toSorted()).toEqual(words.toSorted())
  },
)
