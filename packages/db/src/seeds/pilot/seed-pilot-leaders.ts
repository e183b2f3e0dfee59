import type { DatePrecision, LeaderCapacity } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { readImpreciseDay } from '../imprecise-day.ts'
import { insertSpells } from '../insert-spells.ts'
import { addressesIn, keepSources, sourceIdOf, webPage } from '../keep-sources.ts'
import { readSeedTable, textOrNull } from '../seed-files.ts'

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

/** Loads the 24 spells of the pilot, reasons and notes in the words of the file, dates raw and read. */
export async function seedPilotLeaders(transaction: Transaction<DB>): Promise<void> {
  const rows = readSeedTable<Column>('pilot-leaders.csv')
  const sourceIds = await keepSources(
    transaction,
    rows.flatMap((row) => addressesIn(row.source_url)).map(webPage),
  )
  await insertSpells(
    transaction,
    rows.map((row) => {
      const capacity = capacityOf(row.status)
      const start = readImpreciseDay(row.start_date, row.start_precision as DatePrecision)
      const end =
        row.end_date === '' ? null : readImpreciseDay(row.end_date, row.end_precision as DatePrecision)
      return {
        holder: capacity === 'vacant' ? null : row.person,
        sourceIds: addressesIn(row.source_url).map((url) => sourceIdOf(sourceIds, url)),
        spell: {
          region_code: row.region_code,
          capacity,
          started_on: start.first,
          started_precision: start.precision,
          started_raw: start.raw,
          ended_on: end?.first ?? null,
          ended_precision: end?.precision ?? null,
          ended_raw: end?.raw ?? null,
          entry_reason: textOrNull(row.entry_reason),
          exit_reason: textOrNull(row.exit_reason),
          sourcing: row.evidence === 'sourced' ? 'sourced' : 'partly_sourced',
          note: textOrNull(row.note),
        },
      }
    }),
  )
}
