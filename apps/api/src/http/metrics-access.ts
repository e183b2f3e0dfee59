import { timingSafeEqual, createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const loopback = /^(?:127\.|::1$|::ffff:127\.)/

const digest = (text: string) => createHash('sha256').update(text).digest()

const bringsToken = ({ headers }: IncomingMessage, token: string): boolean => {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}

/**
 * Whether the request is to be answered past the cache and the queue: with the token of the metrics and the wish for an
 * answer made anew. It is how those who run the server measure it.
 */
export const mayMeasure = (request: IncomingMessage, token: string | undefined): boolean =>
  token !== undefined &&
  request.headers['cache-control']?.includes('no-store') === true &&
  bringsToken(request, token)

/**
 * Whether the request may read the metrics: with the token where there is one, else from this very machine. Where a
 * proxy stands on this machine, requests from anywhere come from here, and not every proxy says that it passed one on:
 * with a proxy there must be a token.
 */
export function mayReadMetrics(request: IncomingMessage, token: string | undefined): boolean {
  if (token !== undefined) return bringsToken(request, token)
  const { headers, socket } = request
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers || 'x-real-ip' in headers
  return !isForwarded && loopback.test(socket.remoteAddress ?? '')
}
