const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])
// Shut down by an administrator, crashed, still starting; too many connections; read-only after a failover.
const sqlStates = new Set(['57P01', '57P02', '57P03', '53300', '25006'])
// Took longer than a statement may, waited longer for a lock than one may, idled in its transaction.
const busySqlStates = new Set(['57014', '55P03', '25P03'])
const messages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end',
  'PGlite is closed',
]

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** Whether the database gave the statement up because it, or another it waited for, took too long. */
export const isDatabaseBusy = (error: unknown): boolean =>
  error instanceof Error &&
  (busySqlStates.has(codeOf(error)) || (error.cause !== undefined && isDatabaseBusy(error.cause)))

/** Whether the error says that the database cannot be reached now, rather than that a query was wrong. */
export function isDatabaseGone(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isDatabaseGone)) return true
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (networkCodes.has(code) || sqlStates.has(code) || (code.length === 5 && code.startsWith('08')))
    return true
  if (messages.some((message) => error.message.startsWith(message))) return true
  return error.cause !== undefined && isDatabaseGone(error.cause)
}
