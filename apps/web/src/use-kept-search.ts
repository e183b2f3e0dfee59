import { useSearch } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from './search-text.ts'

/** Of a list that is searched anew; and of a search itself. */
const left: ReadonlySet<string> = new Set(['cari', 'halaman', 'banding', 'hanya'])

/** What a search sends besides its words where the browser sends it: the other parameters of the address. */
export const useKeptSearch = (
  only?: readonly string[],
): readonly (readonly [name: string, value: string])[] =>
  Object.entries(parseSearch(stringifySearch(useSearch({ strict: false })))).filter(
    ([name]) => !left.has(name) && (only === undefined || only.includes(name)),
  )

/** Those of every page. */
export const everyPage: readonly string[] = ['lang', 'pada']
