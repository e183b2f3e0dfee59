import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countsOf, type TestCounts } from './test-counts.ts'
import { failureLines, slowestLines, type VitestResults } from './told-results.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const vitest = join(dirname(fileURLToPath(import.meta.resolve('vitest/package.json'))), 'vitest.mjs')

/** Runs vitest on the terminal with `args` and counts what it did. */
export async function runVitest(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<TestCounts> {
  const folder = await mkdtemp(join(tmpdir(), 'estafet-test-'))
  const resultsFile = join(folder, 'results.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`]
  try {
    const child = spawn(process.execPath, [vitest, 'run', '--passWithNoTests', ...reporters, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    const [exitCode] = (await once(child, 'close')) as [number | null]
    const written = await readFile(resultsFile, 'utf8').catch(() => null)
    const results = written === null ? null : (JSON.parse(written) as VitestResults)
    if (results !== null) {
      console.log(['', 'The files that took longest:', ...slowestLines(results, root)].join('\n'))
      for (const line of failureLines(results, root)) console.log(line)
    }
    return countsOf(results, exitCode)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
