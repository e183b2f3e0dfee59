import { textParam, type RawSearch } from '../search-params.ts'

/** Holds on every page: the language, and the day or the two days the page is about. */
export interface RootSearch {
  readonly lang?: string | undefined
  /** An ISO day, or what somebody typed instead: the server says what is wrong with it. */
  readonly pada?: string | undefined
  /** Two days, `2025-02-19..2026-11-23`, or what somebody typed instead. Stays on its own page. */
  readonly banding?: string | undefined
  /** Of what lies between the two days only this: `added`, `removed` or a field. */
  readonly hanya?: string | undefined
}

export const rootSearch = (raw: RawSearch): RootSearch => {
  const lang = textParam(raw['lang'])
  const pada = textParam(raw['pada'])
  const banding = textParam(raw['banding'])
  const hanya = textParam(raw['hanya'])
  // What lies between two days is about no single one. Said even when undefined, or it would stay in the address.
  if (banding) return { ...(lang && { lang }), banding, pada: undefined, ...(hanya && { hanya }) }
  return { ...(lang && { lang }), ...(pada && { pada }), ...(hanya && { hanya: undefined }) }
}
