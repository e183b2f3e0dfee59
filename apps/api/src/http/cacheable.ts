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
 * Whether the request asks a public question anyone may be given the same answer to. Everything the API answers is
 * public, whatever cookies or credentials come with the question, and a client's wish for a fresh answer gets it the
 * same one: answers move with the data. With accounts, what depends on who asks must not pass here.
 */
export const mayBeShared = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' && (url.startsWith('/trpc/') || url.startsWith('/api/v1/'))) ||
  (method === 'HEAD' && url.startsWith('/api/v1/'))

/** Files are streamed and may be large: none is kept, and nobody waits for another's. A CSV still has an ETag. */
export const mayBeKept = (key: string): boolean =>
  !/(?:\.(?:csv|pdf|xlsx)|\/handover-pack\.json)\/*(?:\?|$)/i.test(key)

/** A pack says when it was made, so no client may store it: there is nothing it could ask about again. */
export const mayBeStored = (key: string): boolean => !/\/handover-pack\.[a-z]+\/*(?:\?|$)/i.test(key)
