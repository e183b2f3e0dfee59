import pg from 'pg'
import { type BenchRun, pastTheCache } from './bench-run.ts'
import type { ReadCase } from './read-cases.ts'

/** Keeps the product's answers whole, for a limit that reads one row and sends it. */
export async function keepAnswers(run: BenchRun, { paths }: ReadCase): Promise<void> {
  const client = new pg.Client({ connectionString: run.databaseUrl })
  await client.connect()
  try {
    await client.query('create table if not exists bench_answer (path text primary key, body text not null)')
    for (const path of paths) {
      const answer = await fetch(`http://127.0.0.1:${run.product.port}${path}`, { headers: pastTheCache })
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
      await client.query(
        'insert into bench_answer values ($1, $2) on conflict (path) do update set body = excluded.body',
        [path, await answer.text()],
      )
    }
    await client.query('vacuum analyze bench_answer')
  } finally {
    await client.end()
  }
}
