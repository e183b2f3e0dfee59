/**
 * The path the site lies under, without a slash at its end: empty at the root of a host. The server writes it into
 * the page; where there is no page, as in tests, it is empty.
 */
export const basePath: string =
  typeof document === 'undefined' ? '' : (document.documentElement.dataset['base'] ?? '').replace(/\/+$/, '')

/** The address of a path of the site, as a browser needs it for what the router does not make: `/api/…`, `/geo/…`. */
export const fromBase = (path: string): string => `${basePath}${path}`

/** Where the site begins, for addresses people copy: `https://city.example/estafet`. */
export const siteAddress = (): string => `${window.location.origin}${basePath}`
