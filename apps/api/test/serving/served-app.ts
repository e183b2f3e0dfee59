import type { OpenDatabase } from '@estafet/db'
import type { Actor } from '@estafet/domain'
import { pino } from 'pino'
import { createApp } from '../../src/app.ts'
import type { PageRenderer } from '../../src/pages/page-renderer.ts'
import type { RunningShell } from '../../src/runtime/shell.ts'
import { listenInTest } from './listening-server.ts'
import { testNow } from '../test-today.ts'

interface Given {
  readonly metricsToken?: string
  readonly isHttps?: boolean
  readonly clock?: () => Date
  readonly useResponseCache?: boolean
  readonly webRoot?: string
  readonly renderer?: PageRenderer
  readonly baseUrl?: string
  readonly actorOf?: () => Actor
}

/** The whole server for one test, with the log lines it wrote. */
export async function serveApp(database: OpenDatabase, given: Given = {}) {
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const app: RunningShell = await createApp({
    database,
    clock: testNow,
    log,
    appVersion: 'test',
    ...given,
  })
  const base = await listenInTest(app.handler)
  const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers })
  return { app, get, base, lines }
}
