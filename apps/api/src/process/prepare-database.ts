import { type Database, migrateToLatest, migrationStatus } from '@estafet/db'
import { bringEditions, type SampleData, seed } from '@estafet/db/seeds'
import type { IsoDay } from '@estafet/domain'
import { ensureStateDay, isStateKept, refreshAllState } from '../state/roll-state.commands.ts'
import { isDatabaseGone } from '../errors/database-gone.ts'
import { during, say } from './terminal.ts'

/**
 * Brings a database to where the server can serve it: migrated, filled when it is new, its kept state of today.
 * Every step is one transaction, so an interruption leaves it at the end of a step and the next start goes on.
 * @returns the sample it holds.
 */
export async function prepareDatabase(db: Database, sample: SampleData, today: IsoDay): Promise<SampleData> {
  await migrate(db)
  const held = await seedOnce(db, sample, today)
  if (await isStateKept(db, today)) return held
  const { state_day } = await db.selectFrom('dataset').select('state_day').executeTakeFirstOrThrow()
  try {
    await during(`Computing the state of every commitment for ${today}`, async (progress) => {
      if (state_day === null)
        await refreshAllState(db, today, (done, total) => progress(`${done} of ${total}`))
      else await ensureStateDay(db, today)
    })
  } catch (error) {
    if (state_day === null || isDatabaseGone(error)) throw error
    say(`✗ It cannot be computed (${error instanceof Error ? error.message : String(error)}).`)
    say(`  The state of ${state_day} is served meanwhile, and today's tried again twice a minute.`)
  }
  return held
}

/** Migrates and says so; says nothing when there is nothing to do. */
export async function migrate(db: Database): Promise<void> {
  const { unknown, isServable } = await migrationStatus(db)
  if (isServable && unknown.length > 0)
    say(`  The database is newer than this code, which can serve it: ${unknown.join(', ')}`)
  if (isServable) return
  const applied = await during('Bringing the tables up to date', () => migrateToLatest(db))
  if (applied.length > 0) say(`  ${applied.length} migrations applied`)
}

/** Loads the sample into a database that has none; one that has gains the editions it does not have, once. */
async function seedOnce(db: Database, sample: SampleData, today: IsoDay): Promise<SampleData> {
  const held = await db.selectFrom('dataset').select('sample').executeTakeFirstOrThrow()
  if (held.sample !== null) {
    const brought = await bringEditions(db, today)
    if (brought.length > 0) say(`  the record gained: ${brought.join(', ')}`)
    return held.sample as SampleData
  }
  const summary = await during(`Loading the data (${sample})`, (progress) =>
    seed(db, {
      sample,
      today,
      onProgress: ({ step, done, total }) => progress(`${step}, ${done} of ${total}`),
    }),
  )
  for (const { what, reason } of summary.skipped) say(`  left out, ${what}: ${reason}`)
  return summary.sample
}
