import { readFileSync } from 'node:fs'
import { type Database, type OpenDatabase, openEmbedded, openPostgres } from '@estafet/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, inject } from 'vitest'

const copyOf = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Opens a copy of the seeded template: embedded, or PostgreSQL when TEST_DATABASE_URL is set. Close drops it. */
async function openTestDatabase(): Promise<OpenDatabase & { readonly url: string | undefined }> {
  const template = inject('template')
  if (template.kind === 'embedded') {
    const opened = await openEmbedded(undefined, { loadFrom: new Blob([readFileSync(template.dumpPath)]) })
    return { ...opened, url: undefined }
  }
  const name = `${template.name}_${Math.random().toString(36).slice(2)}`
  const server = await openPostgres(template.serverUrl, { poolSize: 1 })
  // Copies are made one at a time: PostgreSQL refuses a template that another copy is reading.
  await sql`select pg_advisory_lock(730520261)`.execute(server.db)
  await sql`create database ${sql.id(name)} template ${sql.id(template.name)}`.execute(server.db)
  await sql`select pg_advisory_unlock(730520261)`.execute(server.db)
  const url = copyOf(template.serverUrl, name)
  const opened = await openPostgres(url)
  return {
    ...opened,
    url,
    async close() {
      await opened.close()
      await sql`drop database if exists ${sql.id(name)} with (force)`.execute(server.db)
      await server.close()
    },
  }
}

/** A database for the tests of one file; the getter works inside tests and hooks. */
export function useTestDatabase(): () => OpenDatabase & { readonly url: string | undefined } {
  let opened: Awaited<ReturnType<typeof openTestDatabase>> | undefined
  beforeAll(async () => {
    opened = await openTestDatabase()
  })
  afterAll(() => opened?.close())
  return () => {
    if (opened === undefined) throw new Error('the database is open only while tests run')
    return opened
  }
}

class RollBack extends Error {}

/** Runs `work` in a transaction that is always undone, so that no test sees what another wrote. */
export async function undone(db: Database, work: (transaction: Database) => Promise<void>): Promise<void> {
  try {
    await db.transaction().execute(async (transaction) => {
      await work(transaction)
      throw new RollBack()
    })
  } catch (error) {
    if (!(error instanceof RollBack)) throw error
  }
}
