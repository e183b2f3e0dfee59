import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path/posix'
import type { Check } from './check.ts'
import { listFiles, repositoryRoot } from './repository.ts'

const folder = 'packages/db/src/migrations'
const timeFirst = /^\d{8}T\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.ts$/

/** What is wrong with one migration: they run in the order of their names and are never taken back. */
export const migrationProblems = (path: string, source: string): string[] => [
  ...(timeFirst.test(basename(path))
    ? []
    : [`${path}: the name begins with its time, 20261123T0900-what-it-does.ts`]),
  ...(/^export (async )?function up\(/m.test(source) ? [] : [`${path}: exports no function \`up\``]),
  ...(/^export (async )?function down\(/m.test(source)
    ? [`${path}: migrations only go forward, no \`down\``]
    : []),
  ...(/^export default/m.test(source) ? [`${path}: exports by name, not by default`] : []),
]

/** Migrations written at the same minute: their order would hang on their wording. */
export const sameTimes = (paths: readonly string[]): string[] =>
  [...Map.groupBy(paths, (path) => basename(path).split('-')[0] ?? '').values()]
    .filter((same) => same.length > 1)
    .map((same) => `the same time: ${same.join('  ')}`)

export const migrationCheck: Check = {
  name: 'migrations',
  findProblems: async () => {
    const paths = (await listFiles()).filter((path) => dirname(path) === folder)
    const each = paths.map(async (path) =>
      migrationProblems(path, await readFile(join(repositoryRoot, path), 'utf8')),
    )
    return [...(await Promise.all(each)).flat(), ...sameTimes(paths)]
  },
}
