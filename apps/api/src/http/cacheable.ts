import { createHash } from 'node:crypto'

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
