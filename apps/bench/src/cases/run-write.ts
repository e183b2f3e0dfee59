import { openPostgres } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import pg from 'pg'
import { publishReport } from '@estafet/api/publish-report'
import { median, percentile, rounded } from '../statistics.ts'
import type { BenchRun, ResultLine } from './bench-run.ts'

const poolSize = 10
const note = 'Pelatihan petugas selesai di dua belas kecamatan; rekapitulasi usulan diumumkan di laman resmi.'

interface Target {
  readonly commitmentId: string
  readonly milestoneId: number
}

type Write = (target: Target) => Promise<unknown>

/** Callers write one after the other until the time is over; each waits for its own commit. */
async function writeFor(write: Write, targets: readonly Target[], callers: number, seconds: number) {
  const latencies: number[] = []
  const startedAt = performance.now()
  let next = 0
  const call = async () => {
    while (performance.now() - startedAt < seconds * 1_000) {
      const target = targets[next++ % targets.length]
      if (target === undefined) return
      const calledAt = performance.now()
      await write(target)
      latencies.push(performance.now() - calledAt)
    }
  }
  await Promise.all(Array.from({ length: callers }, call))
  latencies.sort((a, b) => a - b)
  return { rps: latencies.length / ((performance.now() - startedAt) / 1_000), latencies }
}

/** The same fact and nothing else: no rules, no kept state, but the same triggers, which belong to the tables. */
const bareInsert =
  (pool: pg.Pool, today: IsoDay): Write =>
  async ({ commitmentId, milestoneId }) => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      await client.query({
        name: 'actor',
        text: `select set_config('estafet.actor', $1, true), set_config('estafet.request_id', '', true),
          set_config('estafet.seals', 'on', true)`,
        values: ['bench'],
      })
      await client.query({
        name: 'insert',
        text: `insert into progress_report (commitment_id, milestone_id, reported_on, delivery, percent, note)
          values ($1, $2, $3, 'substantial', 60, $4) returning id`,
        values: [commitmentId, milestoneId, today, note],
      })
      await client.query('commit')
    } finally {
      client.release()
    }
  }

async function findTargets(pool: pg.Pool): Promise<Target[]> {
  const { rows } = await pool.query<Target>(
    `select commitment_id as "commitmentId", id as "milestoneId" from milestone where id % 37 = 0 order by md5(id::text) limit 2000`,
  )
  return rows
}

/** Publishes reports from many callers at once through the product's own command, in this process. */
export async function runWrite(run: BenchRun): Promise<ResultLine[]> {
  const database = await openPostgres(run.databaseUrl, { poolSize })
  const pool = new pg.Pool({
    connectionString: run.databaseUrl,
    max: poolSize,
    options: '-c jit=off -c timezone=UTC',
  })
  try {
    const targets = await findTargets(pool)
    const { connections, seconds, rounds } = run.options
    const writes = {
      served: (({ commitmentId, milestoneId }) =>
        publishReport(
          database.db,
          { actor: 'bench' },
          { commitmentId, milestoneId, reportedOn: run.today, delivery: 'substantial', percent: 60, note },
          run.today,
        )) satisfies Write,
      limit: bareInsert(pool, run.today),
    }
    const sides = ['served', 'limit'] as const
    const lines: ResultLine[] = []
    for (const callers of new Set([1, 8, connections])) {
      const results: Record<(typeof sides)[number], Awaited<ReturnType<typeof writeFor>>[]> = {
        served: [],
        limit: [],
      }
      for (const side of sides) await writeFor(writes[side], targets, callers, 1)
      for (let round = 0; round < rounds; round += 1)
        for (const side of sides) results[side].push(await writeFor(writes[side], targets, callers, seconds))
      const inMiddle = (side: (typeof sides)[number], share: number) =>
        median(results[side].map(({ latencies }) => percentile(latencies, share)))
      lines.push(
        ...sides.map((side) => ({
          case: callers === connections ? 'write' : `write_of_${callers}`,
          scale: run.scale,
          side,
          rps: rounded(median(results[side].map(({ rps }) => rps))),
          p50Ms: rounded(inMiddle(side, 0.5)),
          p99Ms: rounded(inMiddle(side, 0.99)),
          ratioToLimit: rounded(
            median(results[side].map(({ rps }, index) => (results.limit[index]?.rps ?? Number.NaN) / rps)),
          ),
          note: `${callers} at once in this process, not over HTTP, ten connections; the limit inserts the report and keeps no state`,
        })),
      )
    }
    return lines
  } finally {
    await pool.end()
    await database.close()
  }
}
