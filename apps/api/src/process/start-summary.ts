import type { SampleData } from '@estafet/db/seeds'
import type { Env } from './env.ts'
import { say } from './terminal.ts'

const samples: Readonly<Record<SampleData, string>> = {
  demo: 'all regions, the recorded plans of cities and provinces, and a simulated province, marked as simulated',
  pilot: 'all regions and the recorded plans of cities and provinces',
  none: 'all regions, no sample commitments',
}
// What stands for every interface, or for this machine, is reached by this name.
const localHosts = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'])

/** The last lines of a start: where to look, what is there, how to stop. */
export function readyLines(
  {
    host,
    baseUrl,
    databaseUrl,
    dataDirectory,
  }: Pick<Env, 'host' | 'baseUrl' | 'databaseUrl' | 'dataDirectory'>,
  port: number,
  sample: SampleData,
): string[] {
  const shownHost = localHosts.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return [
    `\nEstafet siap / ready: http://${shownHost}:${port}`,
    baseUrl === undefined
      ? '  Files hold no full address of their pages: set BASE_URL to the one readers use.'
      : `  For readers, and in files: ${baseUrl}`,
    `  Data: ${samples[sample]}`,
    `  Kept in: ${databaseUrl === undefined ? dataDirectory : 'PostgreSQL (DATABASE_URL)'}`,
    '  Stop with Ctrl-C; a second start keeps everything.',
  ]
}

export function sayReady(env: Env, port: number, sample: SampleData): void {
  for (const line of readyLines(env, port, sample)) say(line)
}
