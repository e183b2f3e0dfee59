/** Where readers find the site. */
export interface PublicAddress {
  /** The path it lies under, without a slash at its end: `/estafet`, or empty. */
  readonly prefix: string
  /** The address of a path of the site: full where the public address is known, else the path itself. */
  of(path: string): string
  /** A path as a browser asked for it, without the prefix: proxies pass it on or take it away. */
  inside(url: string): string
}

/** @param baseUrl `https://estafet.example` or `https://city.example/estafet/`, with or without a slash at its end. */
export function publicAddress(baseUrl: string | undefined): PublicAddress {
  const base = (baseUrl ?? '').replace(/\/+$/, '')
  const prefix = base === '' ? '' : new URL(base).pathname.replace(/\/+$/, '')
  return {
    prefix,
    of: (path) => `${base}${path}`,
    inside(url) {
      if (prefix === '' || !url.startsWith(prefix)) return url
      const rest = url.slice(prefix.length)
      if (rest === '' || rest.startsWith('?')) return `/${rest}`
      return rest.startsWith('/') ? rest : url
    },
  }
}

// Were the site to lie under one of its own paths, nobody could tell the two apart once a proxy has cut one off.
const ownPaths =
  /^\/(?:api|trpc|assets|geo|data|kota|komitmen|bandingkan|pergantian|keberlanjutan|metode|healthz|readyz|metrics)(?:\/|$)/

/** Whether an address can be the public one: http or https, without query or fragment, under no path of the site's own. */
export function canBePublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  const isPlain = search === '' && hash === '' && username === '' && /^[\w./~-]*$/.test(pathname)
  return ['http:', 'https:'].includes(protocol) && isPlain && !ownPaths.test(pathname)
}
