import { join } from 'node:path'
import type { SampleData } from '@estafet/db/seeds'
import type { Env } from './env.ts'
import { say } from './terminal.ts'

const samples: Readonly<Record<SampleData, string>> = {
  demo: 'all regions, the recorded plans of cities and provinces, and a simulated province, marked as simulated',
  pilot: 'all regions and the recorded plans of cities and provinces',
  none: 'all regions, no sample commitments',
}

interface Started {
  readonly port: number
  readonly sample: SampleData
  readonly processId: number
}

// What stands for every interface, or for this machine, is reached by this name.
const localHosts = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'])

/** The last lines of a start: where to look, what is there, which process it is, how to stop. */
export function readyLines(
  {
    host,
    baseUrl,
    pagesAt,
    databaseUrl,
    dataDirectory,
  }: Pick<Env, 'host' | 'baseUrl' | 'pagesAt' | 'databaseUrl' | 'dataDirectory'>,
  { port, sample, processId }: Started,
): string[] {
  const shownHost = localHosts.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const address = `http://${shownHost}:${port}`
  return [
    pagesAt === undefined
      ? `\nEstafet siap / ready: ${address}`
      : `\nEstafet siap / ready: ${pagesAt} (the pages), ${address} (the API)`,
    baseUrl === undefined
      ? '  Files hold no full address of their pages: set BASE_URL to the one readers use.'
      : `  For readers, and in files: ${baseUrl}`,
    `  Data: ${samples[sample]}`,
    `  Kept in: ${databaseUrl === undefined ? dataDirectory : 'PostgreSQL (DATABASE_URL)'}`,
    // Windows has no such signal.
    process.platform === 'win32'
      ? `  Process: ${processId}`
      : `  Process: ${processId}; \`kill -USR2 ${processId}\` has it write a backup into ${join(dataDirectory, 'backups')}`,
    '  Stop with Ctrl-C; a second start keeps everything.',
  ]
}

export function sayReady(env: Env, started: Started): void {
  for (const line of readyLines(env, started)) say(line)
}
