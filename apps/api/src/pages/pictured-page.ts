import { answerLanguage } from '../http/language.ts'
import { queryOf } from '../http/key-addresses.ts'
import { type PageAddress, pageAddress } from './page-addresses.ts'

/** Pages with a picture that are about no one thing. */
const plainPictures: ReadonlySet<string> = new Set(['/bandingkan', '/keberlanjutan'])
/** Below the folder of pictures: that of the site, for all other pages. */
const sitePicture = '/estafet'

/** All that a picture depends on in its address; what else stands there draws no other one. */
const parameters = ['data', 'kota', 'pada', 'ukuran'] as const

const pattern = /^\/gambar(\/.+)\.png$/

/** Whether a path lies in the folder of pictures. */
export const isBelowPictures = (path: string): boolean => path.startsWith('/gambar/')

export interface PicturedPage extends PageAddress {
  /** The page the picture is of. */
  readonly path: string
  /** Of that page: known parameters alone, each once, in one order. */
  readonly query: string
}

const plainQuery = (address: string): string => {
  const given = new URLSearchParams(queryOf(address))
  const kept = new URLSearchParams()
  for (const name of parameters) {
    const value = given.get(name)
    if (value !== null && value !== '') kept.set(name, value)
  }
  return kept.toString()
}

/** Which picture an address leads to; undefined where it leads to none. */
export function picturedPage(address: string): PicturedPage | undefined {
  const path = pattern.exec(address.split('?', 1)[0] ?? '')?.[1]
  if (path === undefined) return undefined
  if (path === sitePicture) return { route: `/gambar${path}.png`, path, query: '' }
  try {
    const page = pageAddress(path)
    if (page === undefined || (page.subject === undefined && !plainPictures.has(path))) return undefined
    return { ...page, route: `/gambar${page.route}.png`, path, query: plainQuery(address) }
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** Everything a picture depends on, as one text. Its language is that of the address, never of who asks. */
export const pictureKey = (address: string, { path, query }: PicturedPage): string =>
  `${answerLanguage(address)} ${path}?${query}`
