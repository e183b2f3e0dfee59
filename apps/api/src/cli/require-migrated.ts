import { type Database, DatabaseOpenError, migrationStatus } from '@estafet/db'
import { say } from '../process/terminal.ts'

/**
 * Whether the tables are those of this code; says what to do where they are not.
 * @throws DatabaseOpenError when the database is newer than the code.
 */
export async function isMigrated(db: Database): Promise<boolean> {
  const { pending, unknown, isServable } = await migrationStatus(db)
  if (unknown.length > 0 && !isServable) throw new DatabaseOpenError('newer_than_code', unknown.join(', '))
  if (pending.length > 0)
    say(`✗ The database lacks ${pending.length} migrations: run \`pnpm estafet migrate\` first.`)
  return pending.length === 0
}
