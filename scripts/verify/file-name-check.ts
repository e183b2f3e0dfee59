import { basename } from 'node:path/posix'
import type { Check } from './check.ts'
import { listFiles } from './repository.ts'

// Names a tool gives, or one that both ends of the wire share; everywhere else a name finds one file.
const shared = /^(index|main|trpc)\.tsx?$|\.config\.ts$|\.d\.ts$/

/** Source files that share their name with another: names are how people find things here. */
export const repeatedNames = (paths: readonly string[]): string[] => {
  const source = paths.filter(
    (path) => /\.tsx?$/.test(path) && !path.includes('/generated/') && !shared.test(basename(path)),
  )
  const byName = Map.groupBy(source, (path) => basename(path))
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => `the same name: ${same.join('  ')}`)
}

export const fileNameCheck: Check = {
  name: 'file names are unique',
  findProblems: async () => repeatedNames(await listFiles()),
}
