const nowhere = 'http://nowhere.invalid'

/**
 * The address that opens a page as it stood on a day (`2026-11-29`), whatever is learned later. An address that names
 * its day or its two days already is left as it is; what stands after `#` goes.
 * @param href without its host where that is not known.
 */
export const citedAddress = (href: string, day: string): string => {
  const url = new URL(href, nowhere)
  url.hash = ''
  if (!url.searchParams.has('pada') && !url.searchParams.has('banding'))
    url.search += `${url.search === '' ? '?' : '&'}pada=${day}`
  return url.origin === nowhere ? url.href.slice(nowhere.length) : url.href
}
