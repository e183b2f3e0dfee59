import { availableParallelism, cpus, totalmem } from 'node:os'
import pg from 'pg'

/** What the numbers were measured on: ratios travel, absolute numbers do not. */
export async function describeMachine(databaseUrl: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, string>>(
      `select current_setting('server_version') as version, current_setting('shared_buffers') as buffers,
        current_setting('synchronous_commit') as commit, current_setting('fsync') as fsync`,
    )
    const server = rows[0] ?? {}
    return {
      machine: cpus()[0]?.model.trim() ?? 'unknown',
      cores: availableParallelism(),
      memoryGb: Math.round(totalmem() / 1e9),
      node: process.version,
      postgres: server['version'],
      sharedBuffers: server['buffers'],
      fsync: `${server['fsync']}, synchronous_commit ${server['commit']}`,
      note: 'load client, server and PostgreSQL share these cores: read the ratios, not the absolute numbers',
    }
  } finally {
    await client.end()
  }
}
