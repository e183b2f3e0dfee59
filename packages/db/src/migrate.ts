import { readdirSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { DatabaseOpenError } from './database-open-error.ts'
import { withoutLimits } from './statement-limits.ts'

const folder = new URL('./migrations/', import.meta.url)

/** Names of the migrations this code knows, oldest first. */
export const knownMigrations = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()

/**
 * All migrations of a call share a transaction, and a table cannot be altered while something is left to its end: what
 * one of them puts off is done before the next.
 */
const settled = ({ up }: Migration): Migration => ({
  async up(db) {
    await up(db)
    await sql`set constraints all immediate`.execute(db)
    await sql`set constraints all deferred`.execute(db)
  },
})

const provider: MigrationProvider = {
  async getMigrations() {
    const entries = await Promise.all(
      knownMigrations().map(async (name) => [
        name,
        settled((await import(new URL(`${name}.ts`, folder).href)) as Migration),
      ]),
    )
    return Object.fromEntries(entries) as Record<string, Migration>
  },
}

/** Names of the migrations the database has; empty for a new one. */
export async function appliedMigrations(db: Kysely<any>): Promise<string[]> {
  const { rows: found } = await sql<{ exists: boolean }>`
    select to_regclass('kysely_migration') is not null as exists`.execute(db)
  if (!found[0]?.exists) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map((row) => row.name)
}

export interface MigrationStatus {
  readonly pending: readonly string[]
  /** Migrations the database has and this code does not: the database is newer than the code. */
  readonly unknown: readonly string[]
  /** Whether this code may serve the database: also a newer one, as long as nothing was taken from it that it uses. */
  readonly isServable: boolean
}

/** The earliest migration a release must know to serve the database; null where any may. */
async function neededMigration(db: Kysely<any>): Promise<string | null> {
  const { rows } = await sql<{ needed: string | null }>`
    select to_jsonb(dataset) ->> 'needs_migration' as needed from dataset`.execute(db)
  return rows[0]?.needed ?? null
}

export async function migrationStatus(db: Kysely<any>): Promise<MigrationStatus> {
  const applied = await appliedMigrations(db)
  const known = knownMigrations()
  const pending = known.filter((name) => !applied.includes(name))
  const unknown = applied.filter((name) => !known.includes(name))
  const isServable = async () => {
    if (pending.length > 0) return false
    if (unknown.length === 0) return true
    const needed = await neededMigration(db)
    return needed !== null && known.includes(needed)
  }
  return { pending, unknown, isServable: await isServable() }
}

/**
 * Brings the database up to this code. All or nothing: a failing migration rolls back every one of this call. A newer
 * database that this code may serve is left as it is.
 * @returns the names applied now.
 * @throws DatabaseOpenError `newer_than_code`, having changed nothing; or the failing migration's own error.
 */
export async function migrateToLatest(db: Kysely<any>): Promise<string[]> {
  const { unknown, isServable } = await migrationStatus(db)
  if (isServable) return []
  if (unknown.length > 0) throw new DatabaseOpenError('newer_than_code', unknown.join(', '))
  const { error, results } = await withoutLimits(db, (connection) =>
    new Migrator({ db: connection, provider }).migrateToLatest(),
  )
  if (error !== undefined) throw error
  return (results ?? []).map((result) => result.migrationName)
}

/** Brings an empty database up to an earlier release: what an upgrade is tried from. */
export async function migrateUpTo(db: Kysely<any>, name: string): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateTo(name)
  if (error !== undefined) throw error
}
