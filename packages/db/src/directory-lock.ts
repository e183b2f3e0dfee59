import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseOpenError } from './database-open-error.ts'

/**
 * Marks a data directory as held by this process; the embedded database has no lock of its own and two
 * processes in it would destroy it. A mark left by a killed process is taken over.
 * @returns the release.
 * @throws DatabaseOpenError `in_use` when a living process holds it, `unwritable` when no mark can be written.
 */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, 'estafet.lock')
  for (let attempt = 0; attempt < 2; attempt++)
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw new DatabaseOpenError('unwritable', directory, error)
      const holder = Number(readFileSync(path, 'utf8'))
      // A container gives every start the same number: our own number is a mark we left before being killed.
      if (holder !== process.pid && isAlive(holder)) throw new DatabaseOpenError('in_use', directory)
      rmSync(path, { force: true })
    }
  throw new DatabaseOpenError('in_use', directory)
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
