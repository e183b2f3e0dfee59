import { daySpan, type IsoDay, type LeaderCapacity } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { type NamedPrecision, readImpreciseDay } from '../imprecise-day.ts'
import { insertSpells } from '../insert-spells.ts'
import { addressesIn, dateInAddress, keepSources, sourceIdOf, webPage } from '../keep-sources.ts'
import { readSeedTable } from '../seed-files.ts'
import { spellWords, spellWordsOf } from '../national/spell-words.ts'

type Column =
  | 'region_code'
  | 'person'
  | 'status'
  | 'start_date'
  | 'end_date'
  | 'start_precision'
  | 'end_precision'
  | 'entry_reason'
  | 'exit_reason'
  | 'source_url'
  | 'evidence'
  | 'note'

const capacities: Readonly<Record<string, LeaderCapacity>> = {
  definitif: 'definitive',
  definitif_sisa_masa_jabatan: 'remaining_term',
  wakil_melaksanakan_tugas: 'deputy_acting',
  penjabat: 'pj',
  plt: 'plt',
  plh: 'plh',
  kosong: 'vacant',
}

const capacityOf = (status: string): LeaderCapacity => {
  const capacity = capacities[status]
  if (capacity === undefined) throw new Error(`unknown status of a leader: ${status}`)
  return capacity
}

type Row = Record<Column, string>

// A page that another spell begins with was written no sooner than that began.
const firstToldOn = (rows: readonly Row[], url: string): IsoDay =>
  rows
    .filter((row) => addressesIn(row.source_url)[0] === url)
    .map((row) => readImpreciseDay(row.start_date).first)
    .reduce((latest, day) => (day > latest ? day : latest), '')

// Where a spell has two pages, the second is about how it went on or ended: it shows nothing before that.
const knownOn = (rows: readonly Row[], row: Row, url: string): IsoDay | null => {
  const start = readImpreciseDay(row.start_date).first
  const end = row.end_date === '' ? null : readImpreciseDay(row.end_date).first
  const address = dateInAddress(url)
  // Of a month the last day: the page may be no older.
  const printed = address === null ? null : daySpan(address.published_on, address.published_precision).last
  if (printed !== null && printed > start && (end === null || printed < end)) return printed
  const told = firstToldOn(rows, url)
  return end === null ? null : told > end ? told : end
}

/** Loads the 24 spells of the pilot, reasons and notes in Indonesian, dates raw and read. */
export async function seedPilotLeaders(transaction: Transaction<DB>): Promise<void> {
  const words = spellWords()
  const rows = readSeedTable<Column>('pilot-leaders.csv')
  const sourceIds = await keepSources(
    transaction,
    rows.flatMap((row) => addressesIn(row.source_url)).map(webPage),
  )
  await insertSpells(
    transaction,
    rows.map((row) => {
      const capacity = capacityOf(row.status)
      const start = readImpreciseDay(row.start_date, row.start_precision as NamedPrecision)
      const end =
        row.end_date === '' ? null : readImpreciseDay(row.end_date, row.end_precision as NamedPrecision)
      return {
        holder: capacity === 'vacant' ? null : row.person,
        sourceIds: addressesIn(row.source_url).map((url) => sourceIdOf(sourceIds, url)),
        knownOn: new Map(
          addressesIn(row.source_url)
            .slice(1)
            .flatMap((url) => {
              const day = knownOn(rows, row, url)
              return day === null ? [] : [[sourceIdOf(sourceIds, url), day] as const]
            }),
        ),
        spell: {
          region_code: row.region_code,
          capacity,
          started_on: start.first,
          started_precision: start.precision,
          started_raw: start.raw,
          ended_on: end?.first ?? null,
          ended_precision: end?.precision ?? null,
          ended_raw: end?.raw ?? null,
          entry_reason: spellWordsOf(words, row.entry_reason),
          exit_reason: spellWordsOf(words, row.exit_reason),
          sourcing: row.evidence === 'sourced' ? 'sourced' : 'partly_sourced',
          note: spellWordsOf(words, row.note),
        },
      }
    }),
  )
}
