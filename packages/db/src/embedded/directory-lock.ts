import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DatabaseOpenError } from '../database-open-error.ts'
import { isDiskFull } from './data-directory.ts'

/** SQLite's word for a file that another connection has locked. */
const busy = 5

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy

/**
 * Holds a data directory for as long as this process lives: the embedded database has no lock of its own, and two
 * processes in it would destroy it. The lock is the operating system's, on a file of the directory, taken through
 * SQLite because Node has no call for it: it ends with the process however that ends, and it holds between containers
 * that share the directory, where process numbers mean nothing.
 * @returns the release.
 * @throws DatabaseOpenError `in_use` when a living process holds it, `no_space` or `unwritable` when no lock can be
 *   taken.
 */
export function lockDirectory(directory: string): () => void {
  refuseHolderOfEarlierRelease(directory)
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(directory, 'owner.lock'))
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock?.close()
    if (isBusy(error)) throw new DatabaseOpenError('in_use', directory, error)
    throw new DatabaseOpenError(isDiskFull(directory) ? 'no_space' : 'unwritable', directory, error)
  }
  const held = lock
  return () => held.close()
}

/** Earlier releases marked the directory with the number of their process. */
function refuseHolderOfEarlierRelease(directory: string): void {
  const path = join(directory, 'estafet.lock')
  const markedAt = modifiedAt(path)
  if (markedAt === null) return
  const pid = Number(readFileSync(path, 'utf8'))
  if (pid !== process.pid && isAlive(pid) && !beganAfter(pid, markedAt))
    throw new DatabaseOpenError('in_use', directory)
  rmSync(path, { force: true })
}

const modifiedAt = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null

/** Whether another program has the number since; false where the system does not say. */
const beganAfter = (pid: number, time: number): boolean => {
  const began = statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.ctimeMs
  return began !== undefined && began > time + 1_000
}

const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
