import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const isSource = (path: string): boolean => !/(?:^|[\\/])(?:node_modules|dist|\.turbo)(?:[\\/]|$)/.test(path)

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => (isSource(name) ? filesUnder(join(path, name)) : []))
    : [path]

/** A mark of everything in the given files and folders of `root`: equal marks, equal contents. */
export function contentStamp(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))).sort())
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}
