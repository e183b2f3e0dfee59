import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * A short mark of the code that answers: two servers of the same code have the same, so their ETags agree, and
 * a change of code makes every ETag new.
 */
export function appVersion(): string {
  const hash = createHash('sha256')
  for (const folder of ['apps/api/src', 'packages/db/src', 'packages/domain/src', 'packages/i18n']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
      .filter((entry) => !/node_modules|seeds/.test(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name))
    for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 10)
}
