import { timingSafeEqual, createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const loopback = /^(?:127\.|::1$|::ffff:127\.)/

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Whether the request may read the metrics: with the token where there is one, else from this very machine. Where a
 * proxy stands on this machine, requests from anywhere come from here, and not every proxy says that it passed one on:
 * with a proxy there must be a token.
 */
export function mayReadMetrics({ headers, socket }: IncomingMessage, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
  if (token !== undefined) return given !== undefined && timingSafeEqual(digest(given), digest(token))
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers || 'x-real-ip' in headers
  return !isForwarded && loopback.test(socket.remoteAddress ?? '')
}
