import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { readImpreciseDay } from '../imprecise-day.ts'
import { insertSpells } from '../insert-spells.ts'
import { addressesIn, keepSources, sourceIdOf, webPage } from '../keep-sources.ts'
import { electionSource } from './national-sources.ts'
import { readSeedTable } from '../seed-files.ts'
import { spellWords, spellWordsOf } from './spell-words.ts'

type Column = 'region_code' | 'name' | 'start' | 'term' | 'basis' | 'confidence' | 'source_start'
type Row = Record<Column, string>

// The day on which heads were sworn in together for the whole country; no list says it of each region.
const nationalInauguration = '2025-02-20'

const startOf = (row: Row) => {
  if (row.start === '')
    return {
      day: readImpreciseDay(row.term.slice(0, 4)),
      raw: row.term,
      note: 'Tanggal pelantikan tidak bersumber; hanya masa jabatan yang diketahui.',
    }
  const day = readImpreciseDay(row.start)
  if (row.start !== nationalInauguration) return { day, raw: row.start, note: null }
  return {
    day: { ...day, precision: 'inferred_day' as const },
    raw: row.start,
    note: 'Tanggal pelantikan serentak nasional; belum diperiksa satu per satu untuk setiap daerah.',
  }
}

// One row names its page only inside the basis, in parentheses.
const pagesOf = (row: Row) => [
  ...addressesIn(row.source_start),
  ...(row.basis.match(/https?:\/\/[^\s)]+/g) ?? []),
]

/**
 * Loads the heads who won on 27 November 2024, one spell a region. A region whose spells are already recorded
 * from its own sources over the same days keeps those.
 * @returns the region codes left out for that reason.
 */
export async function seedNationalLeaders(transaction: Transaction<DB>): Promise<string[]> {
  const recorded = await transaction.selectFrom('leader_spell').select(['region_code', 'ended_on']).execute()
  const isRecorded = (row: Row) =>
    recorded.some(
      (spell) =>
        spell.region_code === row.region_code &&
        (spell.ended_on === null || spell.ended_on > startOf(row).day.first),
    )
  const words = spellWords()
  const rows = readSeedTable<Column>('leaders.csv')
  const kept = rows.filter((row) => !isRecorded(row))
  const sourceIds = await keepSources(transaction, [electionSource, ...kept.flatMap(pagesOf).map(webPage)])
  await insertSpells(
    transaction,
    kept.map((row) => {
      const { day, raw, note } = startOf(row)
      return {
        holder: row.name,
        sourceIds: [electionSource.url, ...pagesOf(row)].map((url) => sourceIdOf(sourceIds, url)),
        spell: {
          region_code: row.region_code,
          capacity: 'definitive',
          started_on: day.first,
          started_precision: day.precision,
          started_raw: raw,
          entry_reason: spellWordsOf(words, row.basis),
          sourcing: row.confidence === 'high' ? 'sourced' : 'partly_sourced',
          note,
        },
      }
    }),
  )
  return rows.filter((row) => !kept.includes(row)).map((row) => row.region_code)
}
