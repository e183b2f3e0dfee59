import type { IsoDay } from '@estafet/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { keepPlanSources } from './keep-plan-sources.ts'
import { seedOwnFigures } from './seed-own-figures.ts'
import { seedPlanAnchors } from './seed-plan-anchors.ts'
import { seedPlanCommitments } from './seed-plan-commitments.ts'
import { seedPlanEvents, seedPlanMilestones } from './seed-plan-milestones.ts'
import { seedPlanNames } from './seed-plan-names.ts'
import { seedPlanSightings } from './seed-plan-sightings.ts'
import { seedPlanSpells } from './seed-plan-spells.ts'
import { seedPlanAssessments, seedPlanCounts } from './seed-plan-verdicts.ts'
import { seedPlans } from './seed-plans.ts'
import { seedRecognitions } from './seed-recognitions.ts'

/** The day this edition of the set was tied to its sources; fixed, so that every copy is the same. */
const tiedOn: IsoDay = '2026-11-15'

// A commitment may be older than the plan that took it up: until then nobody had promised its milestones.
const datePromises = (transaction: Transaction<DB>) =>
  sql`update milestone m set promised_on = pl.starts_on from commitment c join action_plan pl on pl.id = c.action_plan_id
    where c.id = m.commitment_id and c.region_code < '99' and m.promised_on is null
      and pl.starts_on > span_last(c.started_on, c.started_precision)`.execute(transaction)

// "Bersumber" says that all of it has a source a reader can open. Not so where a document is our own file, has no
// address, or is known to hold the fact somewhere, nobody says where.
const lowerSourcing = (transaction: Transaction<DB>) =>
  sql`update commitment c set sourcing = 'partly_sourced'
    where c.region_code < '99' and c.sourcing = 'sourced' and exists (
      select from evidence e join source s on s.id = e.source_id where e.commitment_id = c.id
        and (s.is_own or s.url is null or e.rationale like '%tidak merinci halaman%'))`.execute(transaction)

/**
 * Loads the set of local plans beside the pilot: a set of cases, not a sample. What it leaves out, and why:
 * data/local-plans/left-out.csv.
 * @returns the ids of spells left out because somebody recorded the same days.
 */
export async function seedLocalPlans(transaction: Transaction<DB>): Promise<string[]> {
  const forum = await transaction
    .selectFrom('forum')
    .select(['id', 'source_id'])
    .where('slug', '=', 'forum-2017-inisiatif-lokal')
    .executeTakeFirstOrThrow()
  if (forum.source_id === null) throw new Error('the forum of 2017 has no source')
  const sourcesOf = await keepPlanSources(transaction)
  const overlapping = await seedPlanSpells(transaction, sourcesOf)
  const planIds = await seedPlans(transaction, sourcesOf)
  await seedPlanCommitments(transaction, sourcesOf, planIds)
  await seedPlanNames(transaction, sourcesOf)
  await seedPlanMilestones(transaction, sourcesOf)
  await datePromises(transaction)
  await seedPlanEvents(transaction, sourcesOf)
  await seedOwnFigures(transaction, sourcesOf)
  await seedPlanAssessments(transaction, sourcesOf, tiedOn)
  await seedPlanCounts(transaction, sourcesOf, planIds)
  await seedRecognitions(transaction, sourcesOf)
  await seedPlanSightings(transaction, sourcesOf, forum.source_id, tiedOn)
  await seedPlanAnchors(transaction, sourcesOf, tiedOn)
  await lowerSourcing(transaction)
  // Told at the forum as running; the pilot had no commitment of it.
  await transaction
    .updateTable('forum_initiative')
    .set({ commitment_id: 'LP-MJK-01' })
    .where('forum_id', '=', forum.id)
    .where('title', 'like', 'Dialog interaktif setiap Selasa%')
    .where('commitment_id', 'is', null)
    .execute()
  return overlapping
}
