/**
 * Search parameters as plain text. The router's own reading would turn `35.10` into the number 35.1, which is
 * another city; here every value stays text until a route's schema gives it a type. Lists are written `a~b~c`.
 */
export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search.replace(/^\?/, '')))

const toText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(toText).join('~')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}

// Commas, colons and slashes are allowed in a query and easier to read as they are.
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll(/%(?:2C|3A|2F)/g, decodeURIComponent)
    .replaceAll('%20', '+')

/** Leaves out what is empty, so that an address says only what differs from the defaults. */
export const stringifySearch = (search: Record<string, unknown>): '' | `?${string}` => {
  const parts = Object.entries(search)
    .map(([key, value]) => [key, toText(value)] as const)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${encodeURIComponent(key)}=${encode(text)}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
