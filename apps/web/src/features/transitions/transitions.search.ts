import type { ApiHref, Href } from '../../ui/text/link.tsx'
import { type RegionKind, mostOffset } from '@estafet/domain'
import { choiceParam, pageParam, textParam, type RawSearch } from '../../search-params.ts'
import { stringifySearch } from '../../search-text.ts'

/** Parts of the calendar, in the order a reader meets them. */
export const viewWords = ['akan', 'jendela', 'lalu'] as const
export type ViewWord = (typeof viewWords)[number]
export const kindWords = ['provinsi', 'kabupaten', 'kota'] as const
export type KindWord = (typeof kindWords)[number]

export interface TransitionsSearch {
  readonly tampilan?: ViewWord | undefined
  readonly jenis?: KindWord | undefined
  /** The code of a province; the API says when there is no such one. */
  readonly provinsi?: string | undefined
  /** Left out: real regions, or those of the province named. */
  readonly data?: 'simulasi' | undefined
  readonly halaman?: number | undefined
}

export const transitionsSearch = (raw: RawSearch): TransitionsSearch => {
  const provinsi = textParam(raw['provinsi'])
  const halaman = pageParam(raw['halaman'])
  return {
    ...(provinsi && { provinsi }),
    // Said even when undefined: what is left out here stays in the address as it came.
    tampilan: choiceParam(raw['tampilan'], viewWords),
    jenis: choiceParam(raw['jenis'], kindWords),
    data: choiceParam(raw['data'], ['simulasi'] as const),
    halaman: halaman > 1 ? halaman : undefined,
  }
}

const parts = { akan: 'coming', jendela: 'window', lalu: 'past' } as const
const kinds: Readonly<Record<KindWord, RegionKind>> = {
  provinsi: 'province',
  kabupaten: 'kabupaten',
  kota: 'kota',
}

/** Rows on a page of one part; of the whole calendar each part shows fewer. */
export const rowsOnPage = 50
const rowsOfPart = 20
/** What the API is asked for. */
export interface CalendarInput {
  readonly asOf?: string
  readonly sample?: 'simulated'
  readonly province?: string
  readonly kind?: RegionKind
  readonly when?: (typeof parts)[ViewWord]
  readonly limit: number
  readonly offset: number
}

export const calendarInput = (
  { tampilan, jenis, provinsi, data, halaman = 1 }: TransitionsSearch,
  asOf: string | undefined,
): CalendarInput => ({
  ...(asOf && { asOf }),
  ...(data && { sample: 'simulated' }),
  ...(provinsi && { province: provinsi }),
  ...(jenis && { kind: kinds[jenis] }),
  ...(tampilan
    ? {
        when: parts[tampilan],
        limit: rowsOnPage,
        offset: Math.min((halaman - 1) * rowsOnPage, mostOffset),
      }
    : { limit: rowsOfPart, offset: 0 }),
})

/** The address of the calendar with a change; its first page unless the change names one. */
export const transitionsHref = (search: TransitionsSearch, change: TransitionsSearch = {}): Href =>
  `/pergantian${stringifySearch({ ...search, halaman: undefined, ...change })}`

/** The same calendar as a file of the API, on the day the page shows. */
export const calendarFile = (
  name: 'transitions' | 'transitions.csv',
  { limit: _, offset: __, when, ...filter }: CalendarInput,
): ApiHref => {
  const part = when === 'coming' && name === 'transitions.csv' ? undefined : when
  return `/api/v1/${name}${stringifySearch({ ...filter, when: part })}`
}
