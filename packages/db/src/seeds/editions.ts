import type { IsoDay } from '@estafet/domain'
import { sql, type Transaction } from 'kysely'
import { amending } from '../amendment.ts'
import type { DB } from '../generated/database.ts'
import type { Database } from '../open-database.ts'
import { inTransaction } from '../transaction.ts'
import { correctEarlierTexts } from './corrections/correct-earlier-texts.ts'
import { keepPrintedDates } from './corrections/keep-printed-dates.ts'
import { seedLocalPlans } from './local-plans/seed-local-plans.ts'
import { seedOtherIds } from './local-plans/seed-other-ids.ts'
import type { SampleData } from './sample-data.ts'

/** A part of the shipped record that came after the first: brought in once, also where earlier ones are long in use. */
interface Edition {
  readonly name: string
  readonly samples: readonly SampleData[]
  /** Brings it into a database of an earlier edition; a new database has it from its files. */
  readonly bring: (transaction: Transaction<DB>, sample: SampleData) => Promise<unknown>
  /** Whether a new database needs the same step. */
  readonly isForNew: boolean
}

/** Oldest first. */
const editions: readonly Edition[] = [
  {
    name: '2026-11-corrections',
    samples: ['none', 'pilot', 'demo'],
    bring: correctEarlierTexts,
    isForNew: false,
  },
  { name: '2026-11-local-plans', samples: ['pilot', 'demo'], bring: seedLocalPlans, isForNew: true },
  { name: '2026-11-other-ids', samples: ['pilot', 'demo'], bring: seedOtherIds, isForNew: true },
  { name: '2026-11-printed-dates', samples: ['pilot', 'demo'], bring: keepPrintedDates, isForNew: false },
]

/** Brings into a new database what its files do not have, inside the transaction that fills it. */
export async function bringIntoNew(
  transaction: Transaction<DB>,
  sample: SampleData,
  today: IsoDay,
): Promise<void> {
  for (const { name, samples, bring, isForNew } of editions)
    if (samples.includes(sample)) {
      if (isForNew) await amending(transaction, `edition ${name}`, () => bring(transaction, sample))
      await transaction.insertInto('seeded_edition').values({ name, seeded_on: today }).execute()
    }
}

/**
 * Brings the editions a filled database does not have into it, all or none, and has its kept state computed anew.
 * What people changed or recorded stays as they left it.
 * @returns the names of those brought in now; a database without data gets none.
 */
export async function bringEditions(db: Database, today: IsoDay): Promise<string[]> {
  return inTransaction(db, { actor: 'seed', takesLong: true }, async (transaction) => {
    // Nobody keeps state meanwhile: all of it is computed anew.
    await sql`select lock_state_day()`.execute(transaction)
    const { sample } = await transaction
      .selectFrom('dataset')
      .select('sample')
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (sample === null) return []
    const held = await transaction.selectFrom('seeded_edition').select('name').execute()
    const missing = editions.filter(
      ({ name, samples }) =>
        samples.includes(sample as SampleData) && !held.some((edition) => edition.name === name),
    )
    for (const { name, bring } of missing) {
      await amending(transaction, `edition ${name}`, () => bring(transaction, sample as SampleData))
      await transaction.insertInto('seeded_edition').values({ name, seeded_on: today }).execute()
    }
    if (missing.length > 0) await transaction.updateTable('dataset').set({ state_day: null }).execute()
    return missing.map(({ name }) => name)
  })
}
