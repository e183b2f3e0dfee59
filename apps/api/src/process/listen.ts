import { type RequestListener, type Server, createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

/** Why the address cannot be listened on. */
export type ListenReason = 'in_use' | 'not_allowed' | 'no_such_address'

export class ListenError extends Error {
  readonly reason: ListenReason
  readonly port: number
  readonly host: string

  constructor(reason: ListenReason, port: number, host: string) {
    super(`${reason}: ${host}:${port}`)
    this.reason = reason
    this.port = port
    this.host = host
  }
}

const reasons: Readonly<Record<string, ListenReason>> = {
  EADDRINUSE: 'in_use',
  EACCES: 'not_allowed',
  EADDRNOTAVAIL: 'no_such_address',
  ENOTFOUND: 'no_such_address',
  EAI_AGAIN: 'no_such_address',
}

/** Longer than a connection is kept between two requests. */
const stalledMs = 90_000

/** How long a client may take to send a request, however it keeps the connection busy meanwhile. */
interface RequestTimes {
  readonly headersMs: number
  readonly wholeMs: number
  /** How often it is looked whether one takes longer. */
  readonly checkMs: number
}

// Node looks every half minute of its own accord, which makes forty seconds of ten.
const requestTimes: RequestTimes = { headersMs: 10_000, wholeMs: 30_000, checkMs: 2_000 }

/**
 * Listens with limits that keep a slow or idle client from holding the server.
 * @throws ListenError
 */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
  { headersMs, wholeMs, checkMs } = requestTimes,
): Promise<Server> {
  const server = createServer(
    {
      // Longer than the minute a proxy usually keeps its connections: we must not be the one who closes first.
      keepAliveTimeout: 65_000,
      headersTimeout: headersMs,
      requestTimeout: wholeMs,
      connectionsCheckingInterval: checkMs,
    },
    handler,
  )
  // Who reads nothing of an answer for so long is not reading it: the connection is closed and its memory let go.
  server.setTimeout(stalledMs)
  const listening = Promise.withResolvers<void>()
  server.once('error', (error: NodeJS.ErrnoException) => {
    const reason = reasons[error.code ?? '']
    listening.reject(reason === undefined ? error : new ListenError(reason, port, host))
  })
  server.listen(port, host, listening.resolve)
  await listening.promise
  return server
}

/** The port a listening server has. */
export const portOf = (server: Server): number => (server.address() as AddressInfo).port

const someoneAnswersAt = (port: number, host: string): Promise<boolean> => {
  const answer = Promise.withResolvers<boolean>()
  const socket = connect({ port, host, timeout: 500 })
  socket.once('connect', () => answer.resolve(true))
  socket.once('error', () => answer.resolve(false))
  socket.once('timeout', () => answer.resolve(false))
  return answer.promise.finally(() => socket.destroy())
}

/**
 * Finds out before anything is created or changed whether the address can be listened on. On loopback the other
 * family counts too: a program on [::1] would answer at http://localhost in our place.
 * @throws ListenError
 */
export async function assertPortFree(port: number, host: string): Promise<void> {
  if (port === 0) return
  const server = await listen(() => {}, port, host)
  await new Promise((resolve) => server.close(resolve))
  const isLoopback = ['localhost', '127.0.0.1', '::1'].includes(host)
  if (isLoopback && (await someoneAnswersAt(port, host === '::1' ? '127.0.0.1' : '::1')))
    throw new ListenError('in_use', port, host)
}
