import { browserCheck } from './verify/browser-check.ts'
import { documentCheck } from './verify/document-check.ts'
import { fileNameCheck } from './verify/file-name-check.ts'
import { migrationCheck } from './verify/migration-check.ts'
import { translationCheck } from './verify/translation-check.ts'

// The habits that no tool knows: texts, documents, migrations, names of files, old browsers. One part of `pnpm verify`.

const checks = [translationCheck, documentCheck, migrationCheck, fileNameCheck, browserCheck]
const startedAt = performance.now()
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const failed = await Promise.all(
  checks.map(async ({ name, findProblems }) => {
    // A check that cannot run has not held.
    const problems = await findProblems().catch((error: unknown) => [String(error)])
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}  ${seconds(startedAt)}`)
    return { name, problems }
  }),
).then((results) => results.filter(({ problems }) => problems.length > 0))

for (const { name, problems } of failed) console.log(`\n── ${name}\n\n${problems.join('\n')}`)
console.log(
  failed.length === 0
    ? `\nAll held in ${seconds(startedAt)}`
    : `\n${failed.length} of ${checks.length} failed`,
)
process.exitCode = failed.length === 0 ? 0 : 1
