import { timingSafeEqual, createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const loopback = /^(?:127\.|::1$|::ffff:127\.)/

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Whether the request may read the metrics: with the token, or from this very machine. A request that a proxy
 * passed on comes from anywhere, though the proxy stands on this machine: it needs the token.
 */
export function mayReadMetrics({ headers, socket }: IncomingMessage, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  if (token !== undefined && given !== undefined) return timingSafeEqual(digest(given), digest(token))
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers || 'x-real-ip' in headers
  return !isForwarded && loopback.test(socket.remoteAddress ?? '')
}
