import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateToLatest, openEmbedded, openPostgres } from '@estafet/db'
import { seed } from '@estafet/db/seeds'
import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { refreshAllState } from '../src/state/roll-state.commands.ts'
import { testToday } from './test-today.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A dump of the embedded template, or the name and server of the PostgreSQL one. */
    template: { kind: 'embedded'; dumpPath: string } | { kind: 'postgres'; serverUrl: string; name: string }
  }
}

async function fill(db: Parameters<typeof seed>[0]): Promise<void> {
  await migrateToLatest(db)
  await seed(db, { sample: 'demo', today: testToday })
  await refreshAllState(db, testToday)
}

const withDatabase = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** One migrated, seeded template a run; each test file works on a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const serverUrl = process.env.TEST_DATABASE_URL
  if (serverUrl === undefined || serverUrl === '') {
    const folder = mkdtempSync(join(tmpdir(), 'estafet-template-'))
    const database = await openEmbedded()
    await fill(database.db)
    const dumpPath = join(folder, 'template.tar')
    writeFileSync(dumpPath, await database.dump())
    await database.close()
    project.provide('template', { kind: 'embedded', dumpPath })
    return async () => rmSync(folder, { recursive: true, force: true })
  }
  const name = `estafet_template_${process.pid}_${Date.now()}`
  const server = await openPostgres(serverUrl)
  await sql`create database ${sql.id(name)}`.execute(server.db)
  const template = await openPostgres(withDatabase(serverUrl, name))
  await fill(template.db)
  await template.close()
  project.provide('template', { kind: 'postgres', serverUrl, name })
  return async () => {
    await sql`drop database if exists ${sql.id(name)} with (force)`.execute(server.db)
    await server.close()
  }
}
