import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chooseSuites } from './test/choose-suites.ts'
import { findBrowser } from './test/find-browser.ts'
import { runVitest } from './test/run-vitest.ts'
import { addCounts, countsLine, type TestCounts } from './test/test-counts.ts'

// Every test of the product: rules, API and web, on the embedded database or, with TEST_DATABASE_URL, on that
// PostgreSQL; then the journeys through a browser, where there is one.

const root = fileURLToPath(new URL('../', import.meta.url))
const journeyFiles = globSync('apps/e2e/**/*.test.ts', { cwd: root, exclude: ['**/node_modules/**'] })
const suites = chooseSuites(process.argv.slice(2), journeyFiles)

const none: TestCounts = { passed: 0, failed: 0, skipped: 0 }

const runJourneys = async (args: readonly string[]): Promise<TestCounts> => {
  const browser = findBrowser(process.env)
  if (browser !== null) {
    console.log(`\nBrowser journeys, with ${browser}`)
    return runVitest(['--root=apps/e2e', '--config=vitest.config.ts', ...args], {
      BROWSER_PATH: browser,
    })
  }
  const isRequired = process.env['REQUIRE_BROWSER'] === '1'
  console.log(
    `\nBrowser journeys did not run: no Chromium found. Install one, or name it in CHROMIUM_PATH.${
      isRequired ? ' REQUIRE_BROWSER=1 makes that a failure.' : ''
    }`,
  )
  return isRequired ? { ...none, failed: 1 } : none
}

// Vitest leaves one core to itself, which on a machine of two is half of it.
const everyCore = '--maxWorkers=100%'
const projects = suites.projects === null ? none : await runVitest([everyCore, ...suites.projects])
const journeys = suites.journeys === null ? none : await runJourneys(suites.journeys)
const total = addCounts(projects, journeys)
console.log(`\n${countsLine(total)}`)
// Nothing run is nothing proven: a filter that matches no test is a mistake.
process.exitCode = total.failed > 0 || total.passed + total.skipped === 0 ? 1 : 0
