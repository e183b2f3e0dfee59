import { type Database, findUnsealed, type OpenDatabase } from '@estafet/db'
import { sql } from 'kysely'
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

interface MetricsSources {
  readonly datasetVersion: () => number | undefined
  readonly cacheBytes: () => number
  /** Of the questions that take turns. */
  readonly queue: { readonly running: number; readonly waiting: number }
  readonly database: OpenDatabase
  readonly daysBehind: () => number
}

async function countSetAside(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from state_set_aside`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** Metrics of one server, in a registry of their own so that two servers in one process do not meet. */
export function createMetrics({ datasetVersion, cacheBytes, queue, database, daysBehind }: MetricsSources) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte read to the last byte handed on, by route pattern.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const inFlight = new Gauge({ name: 'http_requests_in_flight', help: 'Requests being answered.', registers })
  const cacheOutcomes = new Counter({
    name: 'response_cache_total',
    help: 'Public API reads by how the response cache took part.',
    labelNames: ['outcome'],
    registers,
  })
  const gauge = (name: string, help: string, read: () => number) => {
    const metric: Gauge = new Gauge({ name, help, registers, collect: () => metric.set(read()) })
  }
  gauge('response_cache_bytes', 'Bytes of answers held.', cacheBytes)
  gauge(
    'dataset_version',
    'Version of the published data; NaN while unknown.',
    () => datasetVersion() ?? Number.NaN,
  )
  gauge(
    'state_days_behind',
    'Days the served state lags the calendar: above 0 the new day could not be computed.',
    daysBehind,
  )
  const setAside: Gauge = new Gauge({
    name: 'commitments_set_aside',
    help: 'Commitments whose state could not be computed and is that of an earlier day; NaN while unknown.',
    registers,
    collect: async () => setAside.set(await countSetAside(database.db).catch(() => Number.NaN)),
  })
  const unsealedSeconds: Gauge = new Gauge({
    name: 'change_log_unsealed_seconds',
    help: 'Age of the oldest change that is committed and not sealed; NaN while unknown.',
    registers,
  })
  const unsealedEntries: Gauge = new Gauge({
    name: 'change_log_unsealed_entries',
    help: 'Changes that are committed and not sealed; NaN while unknown.',
    registers,
    async collect() {
      const unknown = { entries: Number.NaN, seconds: Number.NaN }
      const { entries, seconds } = await findUnsealed(database.db).catch(() => unknown)
      unsealedEntries.set(entries)
      unsealedSeconds.set(seconds)
    },
  })
  gauge('heavy_reads_running', 'Dear questions being answered.', () => queue.running)
  gauge('heavy_reads_waiting', 'Dear questions waiting for their turn.', () => queue.waiting)
  const { poolStatus } = database
  if (poolStatus !== undefined)
    for (const state of ['total', 'idle', 'waiting'] as const)
      gauge(`db_pool_${state}`, `Database connections: ${state}.`, () => poolStatus()[state])
  return { registry, duration, inFlight, cacheOutcomes }
}

export type Metrics = ReturnType<typeof createMetrics>
