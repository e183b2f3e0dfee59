import type { Href } from '../../ui/text/link.tsx'
import { type RegionKind, mostOffset } from '@estafet/domain'
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
  readonly cari?: string | undefined
  readonly jenis?: KindWord | undefined
  /** The code of a province. */
  readonly provinsi?: string | undefined
  readonly halaman?: number | undefined
}

export const regionsSearch = (raw: RawSearch): RegionsSearch => {
  const cari = textParam(raw['cari'])
  const jenis = choiceParam(raw['jenis'], kindWords)
  const provinsi = textParam(raw['provinsi'])
  const halaman = pageParam(raw['halaman'])
  return {
    ...(cari && { cari }),
    ...(provinsi && { provinsi }),
    // Said even when undefined: what is left out here stays in the address as it came.
    jenis,
    halaman: halaman > 1 ? halaman : undefined,
  }
}

export const regionsOnPage = 50
/** What the API is asked for; `pada` is the shell's. */
export const regionsInput = (
  { cari, jenis, provinsi, halaman = 1 }: RegionsSearch,
  pada: string | undefined,
) => ({
  ...(cari && { q: cari }),
  ...(jenis && { kind: kinds[jenis] }),
  ...(provinsi && { province: provinsi }),
  ...(pada && { asOf: pada }),
  limit: regionsOnPage,
  offset: Math.min((halaman - 1) * regionsOnPage, mostOffset),
})
export type RegionsInput = ReturnType<typeof regionsInput>

/** The address of a page of the same list. */
export const regionsHref = ({ cari, jenis, provinsi }: RegionsSearch, page: number): Href => {
  const search = new URLSearchParams({
    ...(cari && { cari }),
    ...(jenis && { jenis }),
    ...(provinsi && { provinsi }),
    ...(page > 1 && { halaman: String(page) }),
  })
  return search.size > 0 ? `/kota?${search}` : '/kota'
}
