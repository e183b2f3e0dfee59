export { DatabaseOpenError, type DatabaseOpenReason } from './database-open-error.ts'
export { type Database, type OpenDatabase, openEmbedded, openPostgres } from './open-database.ts'
export {
  knownMigrations,
  migrateToLatest,
  migrateUpTo,
  migrationStatus,
  type MigrationStatus,
} from './migrate.ts'
export { servingLimits } from './statement-limits.ts'
export { amending } from './amendment.ts'
export { findUnsealed, sealChangeLog, type UnsealedEntries } from './sealing.ts'
export { inSnapshot, inTransaction, type WriteContext } from './transaction.ts'
export type * from './generated/database.ts'
