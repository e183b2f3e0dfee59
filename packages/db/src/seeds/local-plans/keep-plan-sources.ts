import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds } from '../insert-rows.ts'
import type { NewSource } from '../keep-sources.ts'
import { cell, keptRows, type LocalPlanRow, parts } from './local-plan-rows.ts'
import { readPartialDay } from './partial-day.ts'

/** The same page is often written with and without its scheme, www and last slash. */
const pageOf = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase()

// A title in brackets is a description, because no headline stood in the part that was read.
const titled = (title: string): { title: string; isOurs: boolean } =>
  /^\(.*\)$/.test(title) ? { title: title.slice(1, -1), isOurs: true } : { title, isOurs: false }

const described = (row: LocalPlanRow): NewSource => {
  const { title, isOurs } = titled(cell(row, 'title'))
  const day = readPartialDay(cell(row, 'date'), cell(row, 'date_precision'), '')
  return {
    kind: /^(Bojonegoro Final IRM Report|End of Commitment Report|Inception Report)/.test(title)
      ? 'report'
      : cell(row, 'url').startsWith('https://github.com/')
        ? 'dataset'
        : 'web_page',
    title,
    publisher: cell(row, 'publisher'),
    published_on: day?.first ?? null,
    published_precision: day?.precision ?? null,
    published_raw: day?.raw ?? null,
    licence: cell(row, 'licence'),
    note: [
      isOurs ? 'Judul ini uraian kami; judul halamannya tidak ada di bagian yang dibaca.' : '',
      cell(row, 'read_extent').startsWith('opening') ? 'Yang dibaca: bagian awal halaman.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  }
}

/** Finds the sources of a row by their numbers in the set; those without an address of their own are left out. */
export type PlanSources = (row: LocalPlanRow) => number[]

/**
 * Keeps the sources of the set and returns how to find them. A page that is known already is not kept twice: where
 * nobody has said what it is, it gets its title, publisher and day.
 */
export async function keepPlanSources(transaction: Transaction<DB>): Promise<PlanSources> {
  const rows = keptRows('sources').filter((row) => cell(row, 'url') !== '')
  const known = await transaction.selectFrom('source').select(['id', 'url', 'title']).execute()
  const byPage = new Map(
    known.flatMap(({ url, ...rest }) => (url === null ? [] : [[pageOf(url), rest] as const])),
  )
  const idOf = new Map<string, number>()
  const fresh: LocalPlanRow[] = []
  for (const row of rows) {
    const same = byPage.get(pageOf(cell(row, 'url')))
    if (same === undefined) fresh.push(row)
    else {
      idOf.set(cell(row, 'id'), same.id)
      if (same.title === null)
        await transaction.updateTable('source').set(described(row)).where('id', '=', same.id).execute()
    }
  }
  const ids = await insertForIds(
    transaction,
    'source',
    fresh.map((row) => ({ ...described(row), url: cell(row, 'url') })),
  )
  fresh.forEach((row, index) => idOf.set(cell(row, 'id'), ids[index] as number))
  return (row) => parts(cell(row, 'source_ids')).flatMap((id) => idOf.get(id) ?? [])
}
