import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Path and query with the parameters in one order, so that the same question asked two ways is one key. */
export function cacheKey(url: string): string {
  const start = url.indexOf('?') + 1
  if (start === 0 || !url.includes('&', start)) return url
  const name = (parameter: string) => parameter.split('=', 1)[0] ?? ''
  // Only names are compared: the values of a repeated parameter keep their order, which has a meaning.
  const parameters = url
    .slice(start)
    .split('&')
    .sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0))
  return url.slice(0, start) + parameters.join('&')
}

/** Longer than any address the site itself asks. */
const longestKey = 500

/** The key in little room, so that a long address costs the cache no more than a short one. */
export const shortKey = (key: string): string =>
  key.length <= longestKey ? key : `sha256:${createHash('sha256').update(key).digest('base64url')}`

/**
 * Whether the request asks a public question anyone may be given the same answer to: an API read without
 * credentials. `Cache-Control: no-store` asks past the cache, which is how the benchmark measures without it.
 */
export function mayBeShared({ method, url = '', headers }: IncomingMessage): boolean {
  if (method !== 'GET' || !(url.startsWith('/trpc/') || url.startsWith('/api/v1/'))) return false
  if (headers.cookie !== undefined || headers.authorization !== undefined) return false
  // A streamed tRPC batch has a form of its own.
  if (headers['trpc-accept'] !== undefined || headers.accept?.includes('jsonl')) return false
  return !headers['cache-control']?.includes('no-store')
}

/** Files are streamed and may be large: none is kept, and nobody waits for another's. A CSV still has an ETag. */
export const mayBeKept = (key: string): boolean =>
  !/(?:\.(?:csv|pdf|xlsx)|\/handover-pack\.json)(?:\?|$)/.test(key)
