import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url))

/** Every file that belongs to the repository: committed, or new and not ignored. Paths from its root. */
export async function listFiles(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: repositoryRoot, maxBuffer: 64 * 1024 * 1024 },
  )
  // A deleted file is listed until the deletion is committed; a file in conflict is listed twice.
  return [...new Set(stdout.split('\0'))].filter(
    (path) => path !== '' && existsSync(join(repositoryRoot, path)),
  )
}
