import pg from 'pg'

/** A database of the bench's own. */
export interface BenchDatabase {
  readonly name: string
  readonly url: string
  drop(): Promise<void>
}

const urlOf = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Creates an empty database beside the one the address names; nothing else on the server is touched. */
export async function createBenchDatabase(serverUrl: string): Promise<BenchDatabase> {
  const name = `estafet_bench_${Date.now().toString(36)}${process.pid.toString(36)}`
  await onServer(serverUrl, `create database ${name} encoding 'UTF8' template template0`)
  return {
    name,
    url: urlOf(serverUrl, name),
    drop: () => onServer(serverUrl, `drop database if exists ${name} with (force)`),
  }
}

/** A database an earlier run kept; it is kept again. */
export const reuseBenchDatabase = (serverUrl: string, name: string): BenchDatabase => ({
  name,
  url: urlOf(serverUrl, name),
  drop: async () => {},
})
