import { commitmentState, type IsoDay, type MilestoneState } from '@estafet/domain'
import type { Database } from '@estafet/db'
import { sql } from 'kysely'
import type { CsvValue } from '../csv/csv-column.ts'
import { loadSpells } from '../as-of/known-spell.queries.ts'
import { loadCommitmentFacts } from '../state/commitment-facts.queries.ts'
import { type FactFile, type FactRow, ofCommitments, placeColumns } from './fact-file.queries.ts'

/** What the rules give for each milestone on the day, by its id. */
async function statesOn(
  db: Database,
  ids: readonly string[],
  asOf: IsoDay,
): Promise<ReadonlyMap<CsvValue | undefined, MilestoneState>> {
  const facts = await loadCommitmentFacts(db, { ids }, asOf)
  const spells = await loadSpells(db, {
    regionCodes: [...new Set(facts.map(({ regionCode }) => regionCode))],
  })
  return new Map(
    facts
      .flatMap((each) => commitmentState(each, spells.get(each.regionCode) ?? [], asOf).milestones)
      .map((state) => [state.milestoneId, state]),
  )
}

const told = (row: FactRow, state: MilestoneState | undefined): FactRow => ({
  ...row,
  delivery: state?.delivery ?? null,
  percent: state?.percent ?? null,
  percent_is_assumed: state?.percentIsAssumed ?? null,
  completed_on: state?.completedOn ?? null,
  completed_precision: state?.completedPrecision ?? null,
  last_reported_on: state?.lastReportedOn ?? null,
  schedule_status: state?.schedule ?? null,
  days_late: state?.daysLate ?? null,
  evidence_grade: state?.evidence ?? null,
})

/** Every step of every commitment, with what the rules make of it: the on-time rate is a count over this file. */
export const milestoneFile: FactFile = {
  name: 'milestones',
  headers: [
    'milestone_id',
    'ordinal',
    'title',
    'title_en',
    'done_when',
    'done_when_en',
    'weight',
    'original_due_on',
    'original_due_precision',
    'due_on',
    'due_precision',
    'deadline_changes',
    'delivery',
    'percent',
    'percent_is_assumed',
    'completed_on',
    'completed_precision',
    'last_reported_on',
    'schedule_status',
    'days_late',
    'evidence_grade',
  ],
  async load(db, ids, asOf) {
    const { rows } = await sql<FactRow>`
      select ${placeColumns}, f.id as milestone_id, f.ordinal, f.title, f.title_en, f.done_when, f.done_when_en,
        f.weight, f.original_due_on,
        case when f.original_due_on is not null then coalesce(f.due_precision, 'day') end as original_due_precision,
        case when exists (select from deadline_change d where d.milestone_id = f.id and d.changed_on <= ${asOf})
          then 'day' when f.original_due_on is not null then coalesce(f.due_precision, 'day') end as due_precision,
        coalesce((select d.new_due_on from deadline_change d where d.milestone_id = f.id
          and d.changed_on <= ${asOf} order by d.changed_on desc, d.id desc limit 1), f.original_due_on) as due_on,
        (select count(*)::int from deadline_change d where d.milestone_id = f.id
          and d.changed_on <= ${asOf}) as deadline_changes
      from milestone f ${ofCommitments('f', ids)} where f.promised_on is null or f.promised_on <= ${asOf} order by c.id, f.id`.execute(
      db,
    )
    const states = await statesOn(db, ids, asOf)
    return rows.map((row) => told(row, states.get(row['milestone_id'])))
  },
}
