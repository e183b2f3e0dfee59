import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseOpenError } from '../database-open-error.ts'
import { syncPath, syncTree } from './durable-file-system.ts'

/** A start with less would end half way, by an error that names a file of PostgreSQL's. */
const leastFreeBytes = 64_000_000

/** Whether there is next to nothing left to write into. */
export const isDiskFull = (directory: string): boolean => {
  const { bavail, bsize } = statfsSync(directory)
  return bavail * bsize < 1_000_000
}

/** The parts of a data directory: the database, and one that is being made. */
const databaseIn = (directory: string) => join(directory, 'database')
const unfinishedIn = (directory: string) => join(directory, 'database.unfinished')

const isThere = (path: string): boolean => existsSync(path) && readdirSync(path).length > 0

/**
 * Makes the directory where it is not there yet.
 * @throws DatabaseOpenError `unwritable`.
 */
export function makeDataDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
  } catch (error) {
    throw new DatabaseOpenError('unwritable', directory, error)
  }
}

/**
 * The path of the database in a data directory that this process holds, ready to be opened. A new one is made aside
 * and takes its place when it is whole, so that what stands there is never half of one: files without a database among
 * them are somebody's, and nothing is made over them. Under our own lock the mark of another server is left over from
 * a cut, where it may be empty and would keep the database from opening.
 * @param make makes a new database at a path and closes it.
 * @throws DatabaseOpenError `not_a_database`, `misplaced`, `unwritable` or `no_space`.
 */
export async function prepareDatabase(
  directory: string,
  make: (path: string) => Promise<void>,
): Promise<string> {
  const [database, unfinished] = [databaseIn(directory), unfinishedIn(directory)]
  const { bavail, bsize } = statfsSync(directory)
  if (bavail * bsize < leastFreeBytes) throw new DatabaseOpenError('no_space', directory)
  if (!isThere(database)) {
    // The files of a database brought back one level too high: it is there, only not where it is looked for.
    if (existsSync(join(directory, 'PG_VERSION'))) throw new DatabaseOpenError('misplaced', directory)
    rmSync(unfinished, { recursive: true, force: true })
    await make(unfinished)
    syncTree(unfinished)
    rmSync(database, { recursive: true, force: true })
    renameSync(unfinished, database)
    syncPath(directory)
    return database
  }
  if (!existsSync(join(database, 'PG_VERSION'))) throw new DatabaseOpenError('not_a_database', database)
  try {
    accessSync(join(database, 'PG_VERSION'), constants.R_OK | constants.W_OK)
  } catch (error) {
    throw new DatabaseOpenError('unwritable', database, error)
  }
  rmSync(join(database, 'postmaster.pid'), { force: true })
  return database
}
