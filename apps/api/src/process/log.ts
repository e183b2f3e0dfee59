import { type Logger, pino } from 'pino'

/** What an error may leave in the log: PostgreSQL's `detail` holds values of rows, so it is left out. */
const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? error.code : undefined
  return { type: error.name, message: error.message, code, stack: error.stack }
}

export interface ClosableLog {
  readonly log: Logger
  /** Writes what is still waiting to be written. */
  flush(): void
}

/**
 * JSON lines on stdout and nothing else there; what people read on the terminal goes to stderr. Without LOG_LEVEL
 * a terminal shows warnings only, and a service logs every request.
 */
export function createLog(level: string | undefined): ClosableLog {
  const destination = pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 250 })
  // A reader that went away (`| head`) must not bring the server down.
  destination.on('error', () => {})
  const log = pino(
    {
      level: level ?? (process.stdout.isTTY ? 'warn' : 'info'),
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    destination,
  )
  const flush = () => {
    try {
      destination.flushSync()
    } catch {
      // Not open yet, or already closed: nothing waits.
    }
  }
  return { log, flush }
}
