import type { Transaction } from 'kysely'
import type { DB } from '../generated/database.ts'
import { readImpreciseDay } from './imprecise-day.ts'
import { insertSpells } from './insert-spells.ts'
import { addressesIn, keepSources, sourceIdOf, webPage } from './keep-sources.ts'
import { electionSource } from './national-sources.ts'
import { readSeedTable, textOrNull } from './seed-files.ts'

type Column = 'region_code' | 'name' | 'start' | 'term' | 'basis' | 'confidence' | 'source_start'
type Row = Record<Column, string>

const startOf = (row: Row) =>
  row.start === ''
    ? { day: readImpreciseDay(row.term.slice(0, 4)), raw: row.term }
    : { day: readImpreciseDay(row.start), raw: row.start }

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
  const rows = readSeedTable<Column>('leaders.csv')
  const kept = rows.filter((row) => !isRecorded(row))
  const sourceIds = await keepSources(transaction, [electionSource, ...kept.flatMap(pagesOf).map(webPage)])
  await insertSpells(
    transaction,
    kept.map((row) => {
      const { day, raw } = startOf(row)
      return {
        holder: row.name,
        sourceIds: [electionSource.url, ...pagesOf(row)].map((url) => sourceIdOf(sourceIds, url)),
        spell: {
          region_code: row.region_code,
          capacity: 'definitive',
          started_on: day.first,
          started_precision: day.precision,
          started_raw: raw,
          entry_reason: textOrNull(row.basis),
          sourcing: row.confidence === 'high' ? 'sourced' : 'partly_sourced',
          note:
            row.start === ''
              ? 'Tanggal pelantikan tidak bersumber; hanya masa jabatan yang diketahui.'
              : null,
        },
      }
    }),
  )
  return rows.filter((row) => !kept.includes(row)).map((row) => row.region_code)
}
