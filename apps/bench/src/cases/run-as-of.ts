import { addDays, type IsoDay } from '@estafet/domain'
import pg from 'pg'
import { type LoadResult, loadHttp } from '../http-load.ts'
import type { AsOfCaseName } from '../options.ts'
import { median, percentile, rounded } from '../statistics.ts'
import { type BenchRun, pastTheCache } from './bench-run.ts'

/** A line of the report that is held against today's answer instead of a limit. */
export interface AsOfLine {
  readonly case: AsOfCaseName
  readonly scale: number
  readonly side: 'today' | 'as_of'
  readonly rps: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Time against the same question about today: 1 takes as long. */
  readonly ratioToToday: number
  readonly [detail: string]: unknown
}

const citiesAsked = 100
const comparisonsAsked = 100
const comparedRegions = 6
const connections = 4
const warmUp = { seconds: 10, requests: 150 }

/** Days all over the past five years, so that no two neighbouring questions are about one. */
const dayOf = (index: number, today: IsoDay): IsoDay => addDays(today, -30 - ((index * 379) % 1_800))

const withDay = (path: string, day: IsoDay) => `${path}${path.includes('?') ? '&' : '?'}asOf=${day}`

async function pathsOf(run: BenchRun, name: AsOfCaseName): Promise<string[]> {
  const client = new pg.Client({ connectionString: run.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ code: string }>(
    `select region_code as code from region_state where theme = 'all' order by md5(region_code)`,
  )
  await client.end()
  const codes = rows.map(({ code }) => code)
  if (name === 'city_as_of') return codes.slice(0, citiesAsked).map((code) => `/api/v1/regions/${code}/story`)
  return Array.from({ length: comparisonsAsked }, (_, index) => {
    const set = Array.from({ length: comparedRegions }, (__, k) => codes[(index * 5 + k * 83) % codes.length])
    return `/api/v1/comparison?regions=${set.join('~')}`
  })
}

const ask = (run: BenchRun, paths: readonly string[], seconds: number, requests?: number) =>
  loadHttp({
    port: run.product.port,
    paths,
    headers: pastTheCache,
    connections: Math.min(connections, run.options.connections),
    seconds,
    ...(requests !== undefined && { requests }),
  })

/**
 * Asks the same questions about today and about earlier days, past the response cache, in turns within each round.
 * Each question of another day is about a day of its own.
 */
export async function runAsOf(run: BenchRun, name: AsOfCaseName): Promise<AsOfLine[]> {
  const paths = await pathsOf(run, name)
  const sides = {
    today: paths,
    as_of: paths.map((path, index) => withDay(path, dayOf(index, run.today))),
  } as const
  const names = ['today', 'as_of'] as const
  const rounds: Record<(typeof names)[number], LoadResult[]> = { today: [], as_of: [] }
  for (const side of names) await ask(run, sides[side], warmUp.seconds, warmUp.requests)
  for (let round = 0; round < run.options.rounds; round += 1)
    for (const side of round % 2 === 0 ? names : names.toReversed())
      rounds[side].push(await ask(run, sides[side], run.options.seconds))
  return names.map((side) => {
    const of = (number: (round: LoadResult) => number) => median(rounds[side].map(number))
    return {
      case: name,
      scale: run.scale,
      side,
      connections: Math.min(connections, run.options.connections),
      rps: rounded(of(({ rps }) => rps)),
      p50Ms: rounded(of(({ latencies }) => percentile(latencies, 0.5))),
      p99Ms: rounded(of(({ latencies }) => percentile(latencies, 0.99))),
      ratioToToday: rounded(
        median(rounds[side].map(({ rps }, index) => (rounds.today[index]?.rps ?? Number.NaN) / rps)),
      ),
      bytes: Math.round(of(({ bytes }) => bytes)),
    }
  })
}
