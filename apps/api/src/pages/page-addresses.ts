/** The pages of the site, by the pattern that logs and metrics name. */
export const plainPages: ReadonlySet<string> = new Set([
  '/',
  '/kota',
  '/komitmen',
  '/bandingkan',
  '/pergantian',
  '/keberlanjutan',
  '/perhatian',
  '/metode',
  '/data',
  '/data/kamus',
])
const subjectPages = [
  { pattern: /^\/kota\/([^/]+)$/, route: '/kota/:code', kind: 'region' },
  { pattern: /^\/komitmen\/([^/]+)$/, route: '/komitmen/:id', kind: 'commitment' },
  { pattern: /^\/pergantian\/([^/]+\/[^/]+)$/, route: '/pergantian/:code/:date', kind: 'transition' },
] as const

/** What an address of a page is about. */
export interface PageAddress {
  readonly route: string
  /** Left out where the page is about no one thing. */
  readonly subject?: { readonly kind: (typeof subjectPages)[number]['kind']; readonly key: string }
}

/**
 * Which page a path leads to; undefined where it leads to none.
 * @throws URIError where the path holds what is no text.
 */
export function pageAddress(path: string): PageAddress | undefined {
  const address = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  if (plainPages.has(address)) return { route: address }
  for (const { pattern, route, kind } of subjectPages) {
    const key = pattern.exec(address)?.[1]
    if (key !== undefined) return { route, subject: { kind, key: decodeURIComponent(key) } }
  }
  return undefined
}
