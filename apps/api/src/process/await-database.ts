import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseOpenError } from '@estafet/db'

/**
 * Nothing listens at the address yet, no name or socket leads to it, what stands in front of it hangs up or says
 * nothing, or PostgreSQL says that it is still starting (or stopping, to start again).
 */
const notYetCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P03',
])

/** The driver's words where there is no code: the connection was closed before it was one, or took too long. */
const notYetWords = /^(Connection terminated|timeout expired)/

const saysNotYet = (cause: unknown): boolean =>
  cause instanceof Error &&
  (('code' in cause && typeof cause.code === 'string' && notYetCodes.has(cause.code)) ||
    notYetWords.test(cause.message))

const isNotYetUp = (error: unknown): error is DatabaseOpenError =>
  error instanceof DatabaseOpenError && error.reason === 'unreachable' && saysNotYet(error.cause)

interface Patience {
  /** Told once, before the first wait. */
  readonly onWait: (error: DatabaseOpenError) => void
  readonly longestMs?: number
  readonly pauseMs?: number
}

/**
 * Opens the database; one that is not up yet, as when a machine starts both, is tried again for a minute. One that
 * refuses the login or does not have the database will not come round: that is told at once.
 * @throws DatabaseOpenError
 */
export async function awaitDatabase<Opened>(
  open: () => Promise<Opened>,
  { onWait, longestMs = 60_000, pauseMs = 1_000 }: Patience,
): Promise<Opened> {
  const until = performance.now() + longestMs
  let isTold = false
  for (;;) {
    try {
      return await open()
    } catch (error) {
      if (!isNotYetUp(error) || performance.now() >= until) throw error
      if (!isTold) onWait(error)
      isTold = true
    }
    await pause(pauseMs)
  }
}
