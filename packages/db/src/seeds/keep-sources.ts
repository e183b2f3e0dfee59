import type { IsoDay } from '@estafet/domain'
import type { Insertable, Transaction } from 'kysely'
import type { DB, Source } from '../generated/database.ts'
import { insertForIds } from './insert-rows.ts'

export type NewSource = Insertable<Source>

/**
 * Ids of the sources at these addresses, keeping those not known yet: one row an address, however often cited.
 * The first description given of an address is the one kept.
 */
export async function keepSources(
  transaction: Transaction<DB>,
  sources: readonly (NewSource & { url: string })[],
): Promise<Map<string, number>> {
  if (sources.length === 0) return new Map()
  const byUrl = new Map(sources.toReversed().map((source) => [source.url, source]))
  const known = await transaction
    .selectFrom('source')
    .select(['id', 'url'])
    .where('url', 'in', [...byUrl.keys()])
    .execute()
  const ids = new Map(known.map(({ id, url }) => [url ?? '', id]))
  const fresh = sources.filter((source) => byUrl.get(source.url) === source && !ids.has(source.url))
  const freshIds = await insertForIds(transaction, 'source', fresh)
  fresh.forEach(({ url }, index) => ids.set(url, freshIds[index] as number))
  return ids
}

/** The id kept for an address; throws when it was never kept, so that no fact silently loses its source. */
export const sourceIdOf = (ids: ReadonlyMap<string, number>, url: string): number => {
  const id = ids.get(url)
  if (id === undefined) throw new Error(`no source kept for ${url}`)
  return id
}

/** The day printed in an address (`/2018/12/10/`), or its month (`/2025/11/`); null where it has neither. */
export const dateInAddress = (
  url: string,
): { readonly published_on: IsoDay; readonly published_precision: 'day' | 'month' } | null => {
  const [, year, month, day] = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\/(?:([0-3]\d)\/)?/.exec(url) ?? []
  if (year === undefined || month === undefined) return null
  return {
    published_on: `${year}-${month}-${day ?? '01'}`,
    published_precision: day === undefined ? 'month' : 'day',
  }
}

/** A web page as a source: its address, its day where that says it, and the site as publisher: the files give no title. */
export const webPage = (url: string): NewSource & { url: string } => ({
  kind: 'web_page',
  url,
  publisher: new URL(url).hostname.replace(/^www\./, ''),
  ...dateInAddress(url),
})

/** The addresses of a cell that lists several, as ' | ' or ' ; ' separated text. */
export const addressesIn = (cell: string): string[] =>
  cell
    .split(/ [|;] /)
    .map((address) => address.trim())
    .filter((address) => address !== '')
