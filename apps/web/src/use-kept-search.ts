import { useSearch } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from './search-text.ts'

export type KeptSearch = readonly (readonly [name: string, value: string])[]

/** Of another list than the one that is asked for. */
const ofOtherList: ReadonlySet<string> = new Set(['halaman', 'banding', 'hanya'])
const ofEveryPage: ReadonlySet<string> = new Set(['lang', 'pada'])

const useOwnSearch = (isKept: (name: string) => boolean): KeptSearch =>
  Object.entries(parseSearch(stringifySearch(useSearch({ strict: false })))).filter(([name]) => isKept(name))

/** What a form sends besides its own fields where the browser sends it: the other parameters of the address. */
export const useKeptSearch = (own: readonly string[]): KeptSearch =>
  useOwnSearch((name) => !own.includes(name) && !ofOtherList.has(name))

/** The same of a form that leads to another page: only what holds on every page. */
export const useSearchOfEveryPage = (): KeptSearch => useOwnSearch((name) => ofEveryPage.has(name))
