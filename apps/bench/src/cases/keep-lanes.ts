import pg from 'pg'
import type { BenchRun } from './bench-run.ts'
import type { ReadCase } from './read-cases.ts'

/**
 * Keeps, for the limit, what of a commitment's answer only a program can compute: its lane, a walk through its
 * signs of life. A limit that had to leave it out would not give the same answer.
 */
export async function keepLanes(run: BenchRun, { paths }: ReadCase): Promise<void> {
  const client = new pg.Client({ connectionString: run.databaseUrl })
  await client.connect()
  try {
    await client.query(
      'create table if not exists bench_lane (commitment_id text primary key, lane json not null)',
    )
    for (const path of paths) {
      const answer = await fetch(`http://127.0.0.1:${run.product.port}${path}`, {
        headers: { 'Cache-Control': 'no-store' },
      })
      const { id, lane } = (await answer.json()) as { id: string; lane: unknown }
      await client.query('insert into bench_lane values ($1, $2) on conflict (commitment_id) do nothing', [
        id,
        JSON.stringify(lane),
      ])
    }
    await client.query('vacuum analyze bench_lane')
  } finally {
    await client.end()
  }
}
