import type { IsoDay } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../generated/database.ts'
import type { Database } from '../open-database.ts'
import { inTransaction } from '../transaction.ts'
import { countSeededRows } from './count-seeded-rows.ts'
import { bringIntoNew } from './editions.ts'
import { leftOutCommitments } from './local-plans/local-plan-rows.ts'
import { seedPilot } from './pilot/seed-pilot.ts'
import { seedPilotLeaders } from './pilot/seed-pilot-leaders.ts'
import type { SampleData, SeedOptions, SeedSummary } from './sample-data.ts'
import { seedElections } from './national/seed-elections.ts'
import { seedNationalLeaders } from './national/seed-national-leaders.ts'
import { seedRegions } from './national/seed-regions.ts'
import { seedSimulatedProvince } from './simulated/insert.ts'

export { bringEditions } from './editions.ts'
export type { SampleData, SeedOptions, SeedProgress, SeedSummary } from './sample-data.ts'

type Step = readonly [name: string, run: (transaction: Transaction<DB>) => Promise<unknown>]

const stepsFor = (sample: SampleData, today: IsoDay, leftOut: string[]): Step[] => [
  ['regions', seedRegions],
  ...(sample === 'none' ? [] : ([['pilot_leaders', seedPilotLeaders]] satisfies Step[])),
  // After the pilot: its spells, with sources of their own, stand where both cover the same days.
  ['national_leaders', async (transaction) => leftOut.push(...(await seedNationalLeaders(transaction)))],
  ['elections', seedElections],
  ...(sample === 'none' ? [] : ([['pilot', seedPilot]] satisfies Step[])),
  ...(sample === 'demo' ? ([['simulated_province', seedSimulatedProvince]] satisfies Step[]) : []),
  ['later_editions', (transaction) => bringIntoNew(transaction, sample, today)],
]

const skipped = (file: string, ids: readonly string[], reason: string): SeedSummary['skipped'] =>
  ids.length === 0 ? [] : [{ what: `${file}: ${ids.join(', ')}`, reason, count: ids.length }]

/**
 * Loads the regions, the national heads, the elections and the chosen sample in one transaction, once: a database that has
 * its sample is left as it is, and the summary says so. Kept state is not computed here.
 * Sources and licences of everything loaded: NOTICE at the root of the repository.
 */
export async function seed(db: Database, options: SeedOptions): Promise<SeedSummary> {
  const { sample, today, onProgress } = options
  return inTransaction(db, { actor: 'seed', takesLong: true }, async (transaction) => {
    const { sample: present } = await transaction
      .selectFrom('dataset')
      .select('sample')
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (present !== null)
      return { isSeeded: false, sample: present as SampleData, seededOn: null, rows: {}, skipped: [] }

    const leftOut: string[] = []
    const steps = stepsFor(sample, today, leftOut)
    for (const [index, [step, run]] of steps.entries()) {
      onProgress?.({ step, done: index, total: steps.length })
      await run(transaction)
      onProgress?.({ step, done: index + 1, total: steps.length })
    }
    await transaction.updateTable('dataset').set({ sample }).execute()
    return {
      isSeeded: true,
      sample,
      seededOn: today,
      rows: await countSeededRows(transaction),
      skipped: [
        ...skipped('leaders.csv', leftOut, 'the pilot records the same days from its own sources'),
        ...(sample === 'none'
          ? []
          : [...leftOutCommitments()].flatMap(([reason, ids]) =>
              skipped('local-plans/commitments.csv', ids, reason),
            )),
      ],
    }
  })
}
