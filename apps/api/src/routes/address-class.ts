import { allFiles } from '../code-book/all-files.routes.ts'
import { allDownloads, allRoutes } from './all-routes.ts'
import type { CacheClass } from '../http/cache-class.ts'
import type { Routes } from './define-route.ts'

/** A pattern as `/regions/:code` without the names of its values, so that an address leads to it step by step. */
const steps = (pattern: string): readonly string[] =>
  pattern
    .replace(/\/+$/, '')
    .split('/')
    .slice(1)
    .map((part) => (part.startsWith(':') ? ':' : part))

interface Branch {
  readonly next: Map<string, Branch>
  cache?: CacheClass
}

const grow = (root: Branch, pattern: string, cache: CacheClass): void => {
  let branch = root
  for (const step of steps(pattern)) {
    const next: Branch = branch.next.get(step) ?? { next: new Map() }
    branch.next.set(step, next)
    branch = next
  }
  branch.cache = cache
}

const declared = (): Branch => {
  const root: Branch = { next: new Map() }
  for (const [noun, routes] of Object.entries<Routes>(allRoutes))
    for (const [asked, { path, cache }] of Object.entries(routes)) {
      grow(root, `/trpc/${noun}.${asked}`, cache)
      if (path !== undefined) grow(root, `/api/v1${path}`, cache)
    }
  for (const { key, cache } of allFiles)
    for (const ending of ['csv', 'xlsx']) grow(root, `/api/v1/${key}.${ending}`, cache)
  for (const { path, cache } of allDownloads) grow(root, `/api/v1${path}`, cache)
  return root
}

let known: Branch | undefined

/**
 * How the route that an address leads to lets its answers be kept; undefined where it leads to none, and so for every
 * address nobody declared.
 * @param path with its query, as the client wrote it
 */
export function classOfAddress(method: string | undefined, path: string): CacheClass | undefined {
  if (method !== 'GET' && !(method === 'HEAD' && path.startsWith('/api/v1/'))) return undefined
  let branch: Branch | undefined = (known ??= declared())
  const [address = ''] = path.split('?', 1)
  // A route is found with a slash at its end as well.
  for (const step of address.replace(/\/+$/, '').split('/').slice(1))
    branch = branch?.next.get(step) ?? branch?.next.get(':')
  return branch?.cache
}
