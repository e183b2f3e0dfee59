/**
 * The address of the same page under its present key, relative to the one asked (`../96.71/story?asOf=…`): a proxy may
 * serve all addresses under a prefix that is not known here.
 * @param tail what follows the key in the address, query included
 */
export const relativeAddress = (key: string, tail: string): string => {
  const deeper = (tail.split('?')[0] ?? '').split('/').length - 1
  return `${deeper === 0 ? './' : '../'.repeat(deeper)}${encodeURIComponent(key)}${tail}`
}

/** The query of an address, without its `?`; a `?` in it is a letter like others. */
export const queryOf = (address: string): string => {
  const at = address.indexOf('?')
  return at === -1 ? '' : address.slice(at + 1)
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** What follows the key of a subject in an address, however its letters are encoded there, query included. */
export const behindKey = (address: string, key: string): string => {
  const [path = ''] = address.split('?', 1)
  const segments = path.split('/')
  const behind = segments.slice(segments.findLastIndex((segment) => decoded(segment) === key) + 1)
  return behind.map((segment) => `/${segment}`).join('') + address.slice(path.length)
}

/** The query of an address with some of its values replaced, everything else as it is written there. */
export const queryWith = (query: string, changed: ReadonlyMap<string, string>): string => {
  const left = new Map(changed)
  const parts = query.split('&').flatMap((part) => {
    const [name = ''] = new URLSearchParams(part).keys()
    if (!changed.has(name)) return [part]
    const value = left.get(name)
    left.delete(name)
    return value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]
  })
  return `?${parts.join('&')}`
}
