import { fileURLToPath } from 'node:url'
import { jakartaDay } from '@estafet/domain'
import pg from 'pg'
import { measureToken, type BenchRun, type ResultLine } from './cases/bench-run.ts'
import { keepAnswers } from './cases/keep-answers.ts'
import { keepLanes } from './cases/keep-lanes.ts'
import { readCases } from './cases/read-cases.ts'
import { runAsOf } from './cases/run-as-of.ts'
import { runReportAfterReports } from './cases/run-report-after-reports.ts'
import { runExport } from './cases/run-export.ts'
import { runRead } from './cases/run-reads.ts'
import { runHandoverPack } from './cases/run-handover-pack.ts'
import { runSurvival } from './cases/run-survival.ts'
import { runWrite } from './cases/run-write.ts'
import { findDifference } from './cases/same-answers.ts'
import { type ChildServer, startChildServer } from './child-server.ts'
import { createBenchDatabase, reuseBenchDatabase } from './database/bench-database.ts'
import { loadSet } from './load/load-set.ts'
import { asOfCaseNames, type Options } from './options.ts'
import { printLine, tell } from './print.ts'
import { printAsOfSummary } from './summarise.ts'
import { productServer, serverArguments } from './product-server.ts'
import { rounded } from './statistics.ts'

const limitServer = fileURLToPath(new URL('limit-server.ts', import.meta.url))

/** What is open and must be closed again, the last first, also when interrupted. */
export type Cleanups = (() => Promise<void>)[]

async function runReads(run: BenchRun): Promise<ResultLine[]> {
  const client = new pg.Client({ connectionString: run.databaseUrl })
  await client.connect()
  const reads = await readCases(client, 10_000 * run.scale)
  await client.end()
  const lines: ResultLine[] = []
  for (const read of reads.filter(({ name }) => run.options.cases.includes(name))) {
    if (read.name === 'detail') await keepLanes(run, read)
    if (read.isKeptWhole === true) await keepAnswers(run, read)
    // A limit that says something else would be no limit.
    const difference = read.isHandedOver === true ? undefined : await findDifference(run, read)
    if (difference !== undefined) throw new Error(`the limit answers differently: ${difference}`)
    lines.push(...print(await runRead(run, read)))
  }
  return lines
}

/** Loads one size of the set and measures every chosen case on it, printing each line as it is known. */
export async function runScale(
  options: Options,
  serverUrl: string,
  scale: number,
  cleanups: Cleanups,
): Promise<ResultLine[]> {
  const today = jakartaDay(new Date())
  const database =
    options.reuse === undefined
      ? await createBenchDatabase(serverUrl)
      : reuseBenchDatabase(serverUrl, options.reuse)
  if (options.keep) tell(`The database is kept: --reuse ${database.name}`)
  else cleanups.push(database.drop)
  if (options.reuse === undefined) {
    const loaded = await loadSet(database.url, scale, today)
    printLine({
      case: 'load',
      scale,
      ...Object.fromEntries(
        Object.entries(loaded).map(([name, value]) => [
          name,
          typeof value === 'number' && !Number.isInteger(value) ? rounded(value) : value,
        ]),
      ),
    })
  }
  const environment = {
    DATABASE_URL: database.url,
    SAMPLE_DATA: 'none',
    LOG_LEVEL: 'info',
    METRICS_TOKEN: measureToken,
  }
  const start = async (script: string, nodeArguments?: readonly string[]): Promise<ChildServer> => {
    const server = await startChildServer(script, environment, '/readyz', nodeArguments)
    cleanups.push(server.stop)
    return server
  }
  const product = await start(productServer, serverArguments)
  const limit = await start(limitServer)
  const run: BenchRun = { options, scale, databaseUrl: database.url, today, product, limit }
  const lines = await runReads(run)
  if (options.cases.includes('export')) lines.push(...print(await runExport(run)))
  for (const name of asOfCaseNames.filter((each) => options.cases.includes(each))) {
    const measured = await runAsOf(run, name)
    for (const line of measured) printLine(line)
    printAsOfSummary(measured)
  }
  if (options.cases.includes('survival')) lines.push(...print(await runSurvival(run)))
  if (options.cases.includes('handover_pack')) for (const line of await runHandoverPack(run)) printLine(line)
  // Last, because it changes the data.
  if (options.cases.includes('write')) lines.push(...print(await runWrite(run)))
  if (options.cases.includes('report_after_reports'))
    for (const line of await runReportAfterReports(run)) printLine({ ...line })
  return lines
}

const print = (lines: ResultLine[]): ResultLine[] => {
  for (const line of lines) printLine(line)
  return lines
}
