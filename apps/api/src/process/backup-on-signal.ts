import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '@estafet/db'
import { backUp } from '@estafet/db/backup'
import type { Logger } from 'pino'
import { say } from './terminal.ts'

interface BackupOnSignal {
  readonly db: Database
  readonly log: Logger
  /** Where the files go; made when it is not there. */
  readonly folder: string
}

const fileName = (now: Date): string =>
  `estafet-${now.toISOString().replaceAll(':', '').slice(0, 17)}Z.ndjson.gz`

/**
 * Writes a backup whenever the process gets SIGUSR2: the embedded database has one owner, so nobody else can while it
 * serves. One at a time; its end is told at the terminal too, a failure is logged, and the server goes on.
 */
export function backUpOnSignal({ db, log, folder }: BackupOnSignal): void {
  let isRunning = false
  const write = async () => {
    if (isRunning) {
      log.warn('a backup is being written already')
      return
    }
    isRunning = true
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const file = join(folder, fileName(new Date()))
      const summary = await backUp(db, file, new Date())
      log.info({ file, ...summary }, 'backup written')
      // Whoever sent the signal at a terminal sees warnings only in the log, and would wonder.
      say(`✓ Backup written: ${file} (${summary.rows} rows of ${summary.tables} tables)`)
    } catch (error) {
      log.error({ err: error }, 'the backup could not be written')
    } finally {
      isRunning = false
    }
  }
  process.on('SIGUSR2', () => void write())
}
