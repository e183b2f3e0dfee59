import { type Database, migrateToLatest, type OpenDatabase } from '@estafet/db'
import { seed } from '@estafet/db/seeds'
import { calmName } from '@estafet/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { up } from '../../src/migrations/20261128T1600-name-as-a-text-writes-it.ts'
import { readSeedTable } from '../../src/seeds/seed-files.ts'
import { openScratchDatabase } from '../scratch-database.ts'

let opened: OpenDatabase
let db: Database
beforeAll(async () => {
  opened = await openScratchDatabase(process.env.TEST_DATABASE_URL)
  db = opened.db
  await migrateToLatest(db)
  await seed(db, { sample: 'pilot', today: '2026-11-23' })
}, 60_000)
afterAll(() => opened.close())

const shouted = readSeedTable<'name' | 'region_code'>('leaders.csv')

// Four letters in a row in capitals before the comma of the degrees are no abbreviation.
const isShouted = (name: string): boolean => /\p{Lu}{4,}/u.test(name.split(',')[0] ?? '')

describe('the names of the national heads', () => {
  it.each(shouted.map(({ name }) => name))('%s loses no letter and is calm', (name) => {
    expect(calmName(name).toLowerCase()).toBe(name.toLowerCase())
    expect(isShouted(calmName(name))).toBe(false)
  })

  it('stand calm in the record, with how their source writes them beside', async () => {
    const { rows } = await sql<{ name: string; raw: string | null }>`
      select name, name_raw as raw from person order by name`.execute(db)
    expect(rows.filter(({ name }) => isShouted(name))).toEqual([])
    expect(rows).toContainEqual({ name: 'Setyo Wahono', raw: 'SETYO WAHONO' })
    expect(rows).toContainEqual({ name: 'Sutarmidji', raw: null })
    expect(shouted.length).toBe(412)
  })

  it('are calmed in a database that recorded them shouting', async () => {
    const work = db.transaction().execute(async (transaction) => {
      await sql`alter table person drop column name_raw`.execute(transaction)
      await sql`insert into person (name) values ('H. BUDI SANTOSO, SE'), ('Ani Sofian II')`.execute(
        transaction,
      )
      await up(transaction)
      const { rows } = await sql`select name, name_raw as raw from person order by id desc limit 2`.execute(
        transaction,
      )
      // What the test changed is undone for the others.
      throw Object.assign(new Error('undone'), { rows })
    })
    await expect(work).rejects.toMatchObject({
      rows: [
        { name: 'Ani Sofian II', raw: null },
        { name: 'H. Budi Santoso, SE', raw: 'H. BUDI SANTOSO, SE' },
      ],
    })
  })
})
