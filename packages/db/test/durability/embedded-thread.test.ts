import { fork } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type OpenDatabase, openEmbedded } from '@estafet/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const parent = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), 'estafet-thread-'))
const directory = join(parent, 'data')
let opened: OpenDatabase
beforeAll(async () => {
  opened = await openEmbedded(directory)
  await sql`create table kept (id integer primary key check (id < 100), on_day date, counted bigint, bytes bytea)`.execute(
    opened.db,
  )
})
afterAll(async () => {
  await opened.close()
  fs.rmSync(parent, { recursive: true, force: true })
})

const idsOf = async () =>
  (await sql<{ id: number }>`select id from kept order by id`.execute(opened.db)).rows.map(({ id }) => id)

test('a long statement leaves this thread its turns', async () => {
  let turns = 0
  const counting = setInterval(() => (turns += 1), 1)
  await sql`select count(*) from generate_series(1, 2000000) n where n % 7 = 3`.execute(opened.db)
  clearInterval(counting)
  expect(turns).toBeGreaterThan(10)
})

test('opens where Node watches the files its thread reads, and tells of them', async () => {
  const script = join(parent, 'open.mts')
  fs.writeFileSync(
    script,
    `import { openEmbedded } from ${JSON.stringify(import.meta.resolve('@estafet/db'))}
await (await openEmbedded(${JSON.stringify(join(parent, 'watched'))})).close()
`,
  )
  const child = fork(script, { env: { ...process.env, WATCH_REPORT_DEPENDENCIES: '1' }, stdio: 'ignore' })
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('it syncs what it acknowledges', async () => {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('fsync', 'wal_sync_method') order by name`.execute(
    opened.db,
  )
  expect(rows.map(({ setting }) => setting)).toEqual(['on', 'fsync'])
})

test('values come and go as they are', async () => {
  const bytes = new Uint8Array([0, 1, 255])
  await sql`insert into kept values (1, '2026-11-23', ${9_007_199_254}, ${bytes})`.execute(opened.db)
  const { rows } = await sql`select * from kept where id = 1`.execute(opened.db)
  expect(rows).toEqual([{ id: 1, on_day: '2026-11-23', counted: 9_007_199_254, bytes }])
})

test('a refusal keeps its code and the name of its rule, and the transaction is undone', async () => {
  const refused = opened.db.transaction().execute(async (transaction) => {
    await sql`insert into kept values (50)`.execute(transaction)
    await sql`insert into kept values (100)`.execute(transaction)
  })
  await expect(refused).rejects.toMatchObject({ code: '23514', constraint: 'kept_id_check' })
  expect(await idsOf()).not.toContain(50)
})

test('a transaction that is left by an error is undone, one that is not stays', async () => {
  const left = opened.db.transaction().execute(async (transaction) => {
    await sql`insert into kept values (60)`.execute(transaction)
    throw new Error('left')
  })
  await expect(left).rejects.toThrow('left')
  await opened.db
    .transaction()
    .execute(async (transaction) => void (await sql`insert into kept values (61)`.execute(transaction)))
  expect(await idsOf()).toEqual(expect.arrayContaining([61]))
  expect(await idsOf()).not.toContain(60)
})

test('a statement beside a transaction is not part of it', async () => {
  let beside: Promise<unknown> = Promise.resolve()
  const left = opened.db.transaction().execute(async (transaction) => {
    beside = sql`insert into kept values (71)`.execute(opened.db)
    await sql`insert into kept values (70)`.execute(transaction)
    throw new Error('left')
  })
  await expect(left).rejects.toThrow('left')
  await beside
  expect(await idsOf()).toContain(71)
  expect(await idsOf()).not.toContain(70)
})

test('messages are heard until nobody listens any more', async () => {
  const heard: string[] = []
  const stop = await opened.listen(
    'news',
    (payload) => heard.push(payload),
    () => heard.push('lost'),
  )
  await sql`select pg_notify('news', 'first')`.execute(opened.db)
  await expect.poll(() => heard).toEqual(['first'])
  await stop()
  await sql`select pg_notify('news', 'second')`.execute(opened.db)
  await sql`select 1`.execute(opened.db)
  expect(heard).toEqual(['first'])
})

test('one that cannot be opened says so, and lets go of the directory', async () => {
  const other = join(parent, 'other')
  await (await openEmbedded(other)).close()
  const control = join(other, 'database', 'global', 'pg_control')
  const content = fs.readFileSync(control)
  fs.writeFileSync(control, Buffer.alloc(content.length))
  await expect(openEmbedded(other)).rejects.toMatchObject({ reason: 'damaged' })
  fs.writeFileSync(control, content)
  const again = await openEmbedded(other)
  onTestFinished(() => again.close())
  expect((await sql`select 1 as one`.execute(again.db)).rows).toEqual([{ one: 1 }])
})

test('one whose thread ended by itself says so, to whoever waits and to who runs it', async () => {
  const lost: Error[] = []
  const dying = await openEmbedded(undefined, { onLost: (error) => lost.push(error) })
  const spy = vi.spyOn(Worker.prototype, 'postMessage').mockImplementationOnce(function (this: Worker) {
    void this.terminate()
  })
  onTestFinished(() => spy.mockRestore())
  await expect(sql`select 1`.execute(dying.db)).rejects.toThrow('PGlite is closed')
  await expect(sql`select 1`.execute(dying.db)).rejects.toThrow(/closed/)
  expect(lost).toHaveLength(1)
  await dying.close()
  expect(lost).toHaveLength(1)
})

test('what is asked of a closed one fails, as of a database that is away', async () => {
  const closing = await openEmbedded()
  await closing.close()
  await expect(sql`select 1`.execute(closing.db)).rejects.toThrow(/closed/)
})
