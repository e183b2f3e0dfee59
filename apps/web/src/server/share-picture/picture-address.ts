import { parseSearch, stringifySearch } from '../../search-text.ts'
import { listParam } from '../../search-params.ts'
import { fewestRegions } from '../../features/comparison/regions/compared-codes.ts'

/** Parameters that a picture depends on, by the page it is of. */
const parameters = {
  subject: ['pada'],
  comparison: ['kota', 'ukuran', 'pada'],
  survival: ['data', 'pada'],
} as const

const subjectPage = /^\/(?:kota\/[^/]+|komitmen\/[^/]+|pergantian\/[^/]+\/[^/]+)$/

/** The picture of every page without one of its own. */
const general = { path: '/estafet', kept: [] } as const

const picturedAs = (path: string, search: Readonly<Record<string, string>>) => {
  if (subjectPage.test(path)) return { path, kept: parameters.subject }
  if (path === '/keberlanjutan') return { path, kept: parameters.survival }
  const isComparison = path === '/bandingkan' && new Set(listParam(search['kota'])).size >= fewestRegions
  return isComparison ? { path, kept: parameters.comparison } : general
}

/**
 * Where the picture of a page is, below the path of the site and in the language of the page.
 * @param page path and query of the page, below the path of the site
 */
export const pictureAddress = (page: string, language: string): string => {
  const [pagePath = '/', query = ''] = page.split(/\?(.*)/s)
  const search = parseSearch(query)
  const { path, kept } = picturedAs(pagePath, search)
  const said = Object.fromEntries(kept.map((name) => [name, search[name]]))
  return `/gambar${path}.png${stringifySearch({ ...said, lang: language === 'id' ? undefined : language })}`
}
