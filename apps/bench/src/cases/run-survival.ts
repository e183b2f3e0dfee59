import { refreshAllState } from '@estafet/api/roll-state'
import { openPostgres } from '@estafet/db'
import pg from 'pg'
import { loadHttp } from '../http-load.ts'
import { survivalCasesSql, survivalCountsSql } from '../limit/survival-sql.ts'
import { handoverFactsSql } from '../load/handover-facts-sql.ts'
import { helpersSql } from '../load/helpers-sql.ts'
import { median, percentile, rounded } from '../statistics.ts'
import { type BenchRun, type ResultLine, pastTheCache } from './bench-run.ts'

const path = '/api/v1/survival?by=anchoring'
const sides = ['uncached', 'limit', 'served'] as const
type Side = (typeof sides)[number]

/** One reader at a time: a figure over all commitments is asked for seldom, and kept then. */
const connections = 1
const asksARound = 5
/** What the product promises itself for 10,000 commitments. */
const aimMs = 1_000

interface Round {
  /** Milliseconds per question, ascending. */
  readonly latencies: readonly number[]
  readonly bytes: number
}

/** Anchors and decisions, which only these figures read: added once, before they are measured. */
async function addHandoverFacts(client: pg.Client, { databaseUrl, today }: BenchRun): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>('select exists (select from anchor) as known')
  if (rows[0]?.known) return
  await client.query(helpersSql)
  await client.query('set session_replication_role = replica')
  for (const statement of handoverFactsSql) await client.query(statement)
  await client.query('set session_replication_role = origin')
  const database = await openPostgres(databaseUrl)
  // What is kept is of the facts before.
  await refreshAllState(database.db, today)
  await database.close()
  await client.query('vacuum analyze')
}

interface Answer {
  readonly overall: Readonly<
    Record<'changes' | 'renewals', { readonly standings: Readonly<Record<string, number>> }>
  >
}

/** @throws when the product counts other cases than there are: a limit of another set would be no limit. */
async function compareCases(run: BenchRun, client: pg.Client): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${run.product.port}${path}`, {
    headers: pastTheCache,
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  const { overall } = (await answer.json()) as Answer
  const counted = Object.values(overall)
    .flatMap(({ standings }) => Object.values(standings))
    .reduce((sum, cases) => sum + cases, 0)
  const { rows } = await client.query<{ cases: number }>(survivalCasesSql, [run.today])
  if (counted !== rows[0]?.cases)
    throw new Error(`the product counts ${counted} cases of survival, the limit ${rows[0]?.cases}`)
  return counted
}

const askProduct = async (run: BenchRun, headers: Record<string, string>): Promise<Round> =>
  loadHttp({ port: run.product.port, paths: [path], headers, connections, seconds: 60, requests: asksARound })

async function askLimit(run: BenchRun, client: pg.Client): Promise<Round> {
  const latencies: number[] = []
  let bytes = 0
  for (let ask = 0; ask < asksARound; ask += 1) {
    const startedAt = performance.now()
    const { rows } = await client.query<Record<string, string>>({
      name: 'survival',
      text: survivalCountsSql,
      values: [run.today],
    })
    latencies.push(performance.now() - startedAt)
    bytes = Object.values(rows[0] ?? {}).reduce((sum, text) => sum + text.length, 0)
  }
  latencies.sort((a, b) => a - b)
  return { latencies, bytes }
}

/** Measures survival over all commitments against PostgreSQL handing over what it rests on. */
export async function runSurvival(run: BenchRun): Promise<ResultLine[]> {
  const client = new pg.Client({
    connectionString: run.databaseUrl,
    options: '-c jit=off -c timezone=UTC -c plan_cache_mode=force_generic_plan',
  })
  await client.connect()
  try {
    await addHandoverFacts(client, run)
    const cases = await compareCases(run, client)
    const ask: Record<Side, () => Promise<Round>> = {
      uncached: () => askProduct(run, pastTheCache),
      limit: () => askLimit(run, client),
      served: () => askProduct(run, {}),
    }
    const rounds: Record<Side, Round[]> = { uncached: [], limit: [], served: [] }
    for (const side of sides) await ask[side]()
    for (let round = 0; round < run.options.rounds; round += 1)
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) rounds[side].push(await ask[side]())
    return sides.map((side) => lineOf(run, side, rounds, cases))
  } finally {
    await client.end()
  }
}

function lineOf(
  run: BenchRun,
  side: Side,
  rounds: Readonly<Record<Side, readonly Round[]>>,
  cases: number,
): ResultLine {
  const middle = ({ latencies }: Round) => percentile(latencies, 0.5)
  const p50Ms = median(rounds[side].map(middle))
  const limits = rounds.limit.map(middle)
  return {
    case: 'survival',
    scale: run.scale,
    side,
    connections,
    rps: rounded(1_000 / p50Ms),
    p50Ms: rounded(p50Ms),
    p99Ms: rounded(Math.max(...rounds[side].flatMap(({ latencies }) => latencies))),
    ratioToLimit: rounded(
      median(rounds[side].map((round, index) => middle(round) / (limits[index] ?? Number.NaN))),
    ),
    bytes: rounds[side].at(-1)?.bytes,
    commitments: 10_000 * run.scale,
    cases,
    ...(side === 'uncached' && run.scale === 1 ? { aimMs, isMet: p50Ms <= aimMs } : {}),
  }
}
