import { type OpenDatabase, openEmbedded, openPostgres } from '@estafet/db'
import { sql } from 'kysely'

/**
 * An empty database for one test file: embedded in memory, or a new one on the given PostgreSQL server
 * (TEST_DATABASE_URL), dropped when it is closed.
 */
export async function openScratchDatabase(serverUrl: string | undefined): Promise<OpenDatabase> {
  if (serverUrl === undefined || serverUrl === '') return openEmbedded()
  const name = `estafet_db_test_${process.pid}_${Math.random().toString(36).slice(2)}`
  const server = await openPostgres(serverUrl, { poolSize: 1 })
  await sql`create database ${sql.id(name)}`.execute(server.db)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const scratch = await openPostgres(url.href)
  return {
    ...scratch,
    async close() {
      await scratch.close()
      await sql`drop database if exists ${sql.id(name)} with (force)`.execute(server.db)
      await server.close()
    },
  }
}
