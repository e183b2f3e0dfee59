import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import pg from 'pg'
import { type BenchRun, headersFor, pastTheCache } from './bench-run.ts'
import type { ReadCase } from './read-cases.ts'

interface Sent {
  readonly body: Buffer
  readonly type: string
  readonly encoding: string
}

/** The bytes of an answer as they are sent. */
const sentFor = async (port: number, path: string, headers: Record<string, string>): Promise<Sent> => {
  const { promise, resolve, reject } = Promise.withResolvers<Sent>()
  get({ host: '127.0.0.1', port, path, headers }, (answer) => {
    if (answer.statusCode !== 200) return reject(new Error(`${path} answered ${answer.statusCode}`))
    const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = answer.headers
    buffer(answer).then((body) => resolve({ body, type, encoding }), reject)
  }).on('error', reject)
  return promise
}

/** Keeps the product's answers whole, for a limit that reads one row and sends it. */
export async function keepAnswers(run: BenchRun, read: ReadCase): Promise<void> {
  const client = new pg.Client({ connectionString: run.databaseUrl })
  await client.connect()
  try {
    await client.query(
      `create table if not exists bench_answer
        (path text primary key, type text not null, encoding text not null, body bytea not null)`,
    )
    for (const path of read.paths) {
      const headers = read.isPacked === true ? headersFor(read) : pastTheCache
      const { body, type, encoding } = await sentFor(run.product.port, path, headers)
      await client.query(
        `insert into bench_answer values ($1, $2, $3, $4)
         on conflict (path) do update set type = $2, encoding = $3, body = $4`,
        [path, type, encoding, body],
      )
    }
    await client.query('vacuum analyze bench_answer')
  } finally {
    await client.end()
  }
}
