import { type LoadResult, loadHttp } from '../http-load.ts'
import { median, percentile, rounded } from '../statistics.ts'
import { type BenchRun, headersFor, type ResultLine, pastTheCache } from './bench-run.ts'
import type { ReadCase } from './read-cases.ts'

/** `uncached` asks past the response cache; `served` asks as readers do. */
const sides = ['uncached', 'limit', 'served'] as const
type Side = (typeof sides)[number]

interface Round extends LoadResult {
  readonly cpuMs: number
}

const warmUpSeconds = 10
/** What is served from the cache has to be there, however long each takes to be found out. */
const mostSecondsToKeep = 300
const warmUpRequests = 300
/** What is first asked for is found out; of dear questions a client has no more waiting. */
const warmUpConnections = 8

const connectionsFor = (run: BenchRun, { mostConnections = 256 }: ReadCase) =>
  Math.min(run.options.connections, mostConnections)

const ask = async (run: BenchRun, read: ReadCase, side: Side, seconds: number, requests?: number) => {
  const server = side === 'limit' ? run.limit : run.product
  const headers: Record<string, string> = side === 'uncached' ? pastTheCache : headersFor(read)
  const load = {
    port: server.port,
    paths: read.paths,
    headers,
    connections: Math.min(connectionsFor(run, read), requests === undefined ? Infinity : warmUpConnections),
    seconds,
  }
  const cpuBefore = server.cpuSeconds()
  const result = await loadHttp(requests === undefined ? load : { ...load, requests })
  return { ...result, cpuMs: ((server.cpuSeconds() - cpuBefore) * 1_000) / result.requests }
}

/** Measures a read on every side; with no rounds not at all. The sides take turns within a round, so that what slows the machine slows all. */
export async function runRead(run: BenchRun, read: ReadCase): Promise<ResultLine[]> {
  if (run.options.rounds === 0) return []
  const rounds: Record<Side, Round[]> = { uncached: [], limit: [], served: [] }
  for (const side of sides)
    await ask(
      run,
      read,
      side,
      side === 'served' ? mostSecondsToKeep : warmUpSeconds,
      Math.max(warmUpRequests, read.paths.length + run.options.connections),
    )
  for (let round = 0; round < run.options.rounds; round += 1)
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      rounds[side].push(await ask(run, read, side, run.options.seconds))
  return sides.map((side) => {
    const of = (number: (round: Round) => number) => median(rounds[side].map(number))
    return {
      case: read.name,
      scale: run.scale,
      side,
      connections: connectionsFor(run, read),
      rps: rounded(of(({ rps }) => rps)),
      p50Ms: rounded(of(({ latencies }) => percentile(latencies, 0.5))),
      p99Ms: rounded(of(({ latencies }) => percentile(latencies, 0.99))),
      ratioToLimit: rounded(
        median(rounds[side].map(({ rps }, index) => (rounds.limit[index]?.rps ?? Number.NaN) / rps)),
      ),
      bytes: Math.round(of(({ bytes }) => bytes)),
      serverCpuMsPerRequest: rounded(of(({ cpuMs }) => cpuMs)),
    }
  })
}
