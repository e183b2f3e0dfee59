import type { RegionKind } from '@estafet/domain'
import { choiceParam, pageParam, textParam, type RawSearch } from '../../search-params.ts'

/** The word of the address for each kind. */
export const kindWords = ['provinsi', 'kabupaten', 'kota'] as const
export type KindWord = (typeof kindWords)[number]

const kinds: Readonly<Record<KindWord, RegionKind>> = {
  provinsi: 'province',
  kabupaten: 'kabupaten',
  kota: 'kota',
}

export interface RegionsSearch {
  /** What is looked for in names and codes. */
  readonly q?: string | undefined
  readonly jenis?: KindWord | undefined
  /** The code of a province. */
  readonly provinsi?: string | undefined
  readonly hal?: number | undefined
}

export const regionsSearch = (raw: RawSearch): RegionsSearch => {
  const q = textParam(raw['q'])
  const jenis = choiceParam(raw['jenis'], kindWords)
  const provinsi = textParam(raw['provinsi'])
  const hal = pageParam(raw['hal'])
  return { ...(q && { q }), ...(jenis && { jenis }), ...(provinsi && { provinsi }), ...(hal > 1 && { hal }) }
}

export const regionsOnPage = 50

/** What the API is asked for. */
export const regionsInput = ({ q, jenis, provinsi, hal = 1 }: RegionsSearch) => ({
  ...(q && { q }),
  ...(jenis && { kind: kinds[jenis] }),
  ...(provinsi && { province: provinsi }),
  limit: regionsOnPage,
  offset: (hal - 1) * regionsOnPage,
})
export type RegionsInput = ReturnType<typeof regionsInput>

/** The address of a page of the same list. */
export const regionsHref = ({ q, jenis, provinsi }: RegionsSearch, page: number): string => {
  const search = new URLSearchParams({
    ...(q && { q }),
    ...(jenis && { jenis }),
    ...(provinsi && { provinsi }),
    ...(page > 1 && { hal: String(page) }),
  })
  return search.size > 0 ? `/kota?${search}` : '/kota'
}
