const ofPage = (): string =>
  typeof document === 'undefined' ? '' : (document.documentElement.dataset['base'] ?? '').replace(/\/+$/, '')

let path: string | undefined

/** Says under which path the site lies, where no page says it: on the server, once. */
export const layUnder = (prefix: string): void => {
  path = prefix
}

/**
 * The path the site lies under, without a slash at its end: empty at the root of a host. The server writes it into
 * the page; where there is no page, as in tests, it is empty.
 */
export const basePath = (): string => (path ??= ofPage())

/** The address of a path of the site, as a browser needs it for what the router does not make: `/api/…`, `/geo/…`. */
export const fromBase = (to: string): string => `${basePath()}${to}`
