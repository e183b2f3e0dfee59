import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openEmbedded } from '@estafet/db'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { diskAfterACut } from './disk-after-a-cut.ts'

vi.setConfig({ testTimeout: 120_000 })

const scratch = () => {
  const directory = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), 'estafet-cut-'))
  onTestFinished(() => fs.rmSync(directory, { recursive: true, force: true }))
  return directory
}

const insert = (db: Database, text: string) => sql`insert into kept (text) values (${text})`.execute(db)

const textsIn = async (directory: string): Promise<string[]> => {
  const opened = await openEmbedded(directory)
  const { rows } = await sql<{ text: string }>`select text from kept order by id`.execute(opened.db)
  await opened.close()
  return rows.map(({ text }) => text)
}

// The model of the disk reads what is open from /proc.
test.skipIf(process.platform !== 'linux')(
  'a power cut takes nothing that was acknowledged, and the database opens by itself',
  async () => {
    const parent = scratch()
    const directory = join(parent, 'data')
    const first = await openEmbedded(directory)
    await sql`create table kept (id integer generated always as identity primary key, text text)`.execute(
      first.db,
    )
    await first.close()

    const disk = diskAfterACut(join(directory, 'database'), join(parent, 'disk'))
    const writer = await openEmbedded(directory, { inThisThread: true })
    const acknowledged: string[] = []
    const cuts: { at: string; rows: readonly string[] }[] = []
    for (let number = 1; number <= 40; number++) {
      const before = disk.syncs()
      await insert(writer.db, `row ${number}`)
      acknowledged.push(`row ${number}`)
      expect(disk.syncs()).toBeGreaterThan(before)
      // A checkpoint brings tables to the disk and lets go of what was needed to make them anew.
      if (number === 20) await sql`checkpoint`.execute(writer.db)
      if (number % 10 === 5) {
        const at = join(parent, `cut-${number}`)
        fs.mkdirSync(at)
        disk.cut(join(at, 'database'))
        cuts.push({ at, rows: [...acknowledged] })
      }
    }
    disk.stop()
    await writer.close()
    for (const { at, rows } of cuts) expect(await textsIn(at)).toEqual(rows)
  },
)

test('an empty mark of a server, as a cut leaves it, does not keep the database from opening', async () => {
  const directory = scratch()
  const first = await openEmbedded(directory)
  await sql`create table kept (id integer primary key, text text)`.execute(first.db)
  await first.close()
  fs.writeFileSync(join(directory, 'database', 'postmaster.pid'), '')
  expect(await textsIn(directory)).toEqual([])
})

test('a new database is never made over what stands in its place', async () => {
  const directory = scratch()
  await (await openEmbedded(directory)).close()
  const database = join(directory, 'database')
  fs.rmSync(join(database, 'PG_VERSION'))
  const before = fs.readdirSync(database)
  await expect(openEmbedded(directory)).rejects.toMatchObject({ reason: 'not_a_database' })
  expect(fs.readdirSync(database)).toEqual(before)
})

test('nor beside one that was restored one level too high', async () => {
  const directory = scratch()
  await (await openEmbedded(directory)).close()
  const database = join(directory, 'database')
  for (const name of fs.readdirSync(database)) fs.renameSync(join(database, name), join(directory, name))
  fs.rmdirSync(database)
  await expect(openEmbedded(directory)).rejects.toMatchObject({ reason: 'misplaced' })
  expect(fs.existsSync(database)).toBe(false)
})

test('one that was begun and not finished is made anew', async () => {
  const directory = scratch()
  fs.mkdirSync(join(directory, 'database.unfinished', 'base'), { recursive: true })
  const opened = await openEmbedded(directory)
  expect((await sql<{ n: number }>`select 1 as n`.execute(opened.db)).rows).toEqual([{ n: 1 }])
  await opened.close()
  expect(fs.readdirSync(directory).toSorted()).toEqual(['database', 'owner.lock'])
})
