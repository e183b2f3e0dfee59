import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { refreshAllState } from '../../src/state/roll-state.commands.ts'
import { useTestDatabase } from '../database.ts'
import { serveApp } from './served-app.ts'
import { testNow, testToday } from '../test-today.ts'

const database = useTestDatabase()
const serve = (given: Parameters<typeof serveApp>[1] = {}) => serveApp(database(), given)

function aWebRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'estafet-web-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  writeFileSync(join(root, 'index.html'), '<!doctype html><body><div id="root"></div></body>')
  return root
}

test('readiness follows the database, the day and the shutdown', async () => {
  const { app, get } = await serve()
  await app.services.ensureToday()
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' })
  app.drain()
  const response = await get('/readyz')
  expect(response.status).toBe(503)
  expect(response.headers.get('connection')).toBe('close')
  expect(await response.json()).toEqual({ status: 'unavailable', reasons: ['shutting_down'] })
  expect((await get('/healthz')).status).toBe(200)
})

test('readiness is given with a warning before the state of a new day is computed, which the first read does', async () => {
  onTestFinished(() => refreshAllState(database().db, testToday))
  let now = testNow()
  const { app, get } = await serve({ clock: () => now })
  await app.services.ensureToday()
  now = new Date(now.getTime() + 86_400_000)
  const early = await get('/readyz')
  expect(early.status).toBe(200)
  expect(await early.json()).toEqual({ status: 'ready', warnings: ['state_of_another_day'] })
  expect((await get('/api/v1/regions?limit=1')).status).toBe(200)
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' })
})

test('readiness and answers are given for the day before while a new day cannot be computed, and say so', async () => {
  let now = testNow()
  const { app, get } = await serve({ clock: () => now, webRoot: aWebRoot() })
  const day = await app.services.ensureToday()
  const { db } = database()
  await sql`create function refuse_day() returns trigger language plpgsql as $f$ begin
    raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $f$`.execute(
    db,
  )
  await sql`create trigger refused before update of state_day on dataset for each row
    execute function refuse_day()`.execute(db)
  try {
    now = new Date(now.getTime() + 86_400_000)
    for (let read = 0; read < 2; read++) {
      const response = await get('/api/v1/regions/35.76')
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ asOf: day })
    }
    expect(await (await get('/readyz')).json()).toMatchObject({ warnings: ['state_of_another_day'] })
    expect(await (await get('/metrics')).text()).toMatch(/^state_days_behind 1$/m)
    const page = await (await get('/kota/35.76?lang=en', { accept: 'text/html' })).text()
    expect(page).toContain('What you see is the state of ')
  } finally {
    await sql`drop trigger refused on dataset`.execute(db)
    await sql`drop function refuse_day`.execute(db)
  }
})

test('readiness is given to a database that is newer than the code while nothing was taken from it, and not after', async () => {
  const { get } = await serve()
  const { db } = database()
  const entry = { name: '29990101T0000-from-the-future', timestamp: '2999-01-01' }
  const migrations = db as unknown as import('kysely').Kysely<{ kysely_migration: typeof entry }>
  const { needs_migration: needed } = await db
    .selectFrom('dataset')
    .select('needs_migration')
    .executeTakeFirstOrThrow()
  await migrations.insertInto('kysely_migration').values(entry).execute()
  try {
    expect(await (await get('/readyz')).json()).toMatchObject({
      status: 'ready',
      warnings: expect.arrayContaining(['database_newer_than_code']),
    })
    await db.updateTable('dataset').set({ needs_migration: entry.name }).execute()
    expect(await (await get('/readyz')).json()).toMatchObject({ reasons: ['database_newer_than_code'] })
  } finally {
    await db.updateTable('dataset').set({ needs_migration: needed }).execute()
    await migrations.deleteFrom('kysely_migration').where('name', '=', entry.name).execute()
  }
})
