import type { Database } from '@estafet/db'
import {
  addDays,
  anchorFactors,
  continuityDecisions,
  deliveries,
  type IsoDay,
  leaderCapacities,
  sightingStates,
} from '@estafet/domain'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { addEvidence, insertedId, kept, laterText as text } from './later-evidence.ts'
import { refreshState } from '../../src/state/refresh-state.commands.ts'

const kinds = [
  'sighting',
  'report',
  'correction',
  'late_evidence',
  'assessment',
  'deadline_change',
  'rename',
  'anchor',
  'decision',
  'spell',
  'commitment',
  'challenge',
  'forum',
  'plan',
  'region_event',
  'succession',
  'period',
] as const

/** A fact to be added on a day after the one asked about; numbers choose among what there is. */
interface LaterFact {
  readonly kind: (typeof kinds)[number]
  readonly after: number
  readonly which: number
  readonly word: number
  /** How exactly its day is known, where its table keeps that. */
  readonly precision: 'day' | 'month' | 'year'
}

/** Every kind of fact at least once, each for some day after. */
export const anyLaterFacts: fc.Arbitrary<LaterFact[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      after: fc.integer({ min: 1, max: 900 }),
      which: fc.nat(10_000),
      word: fc.nat(1_000),
      precision: fc.constantFrom('day', 'month', 'year'),
    }),
    { minLength: 20, maxLength: 40 },
  )
  .map((facts) => [
    ...(['day', 'month', 'year'] as const).flatMap((precision, round) =>
      kinds.map((kind, index) => ({
        kind,
        after: 1 + index * 7,
        which: index * 31 + round,
        word: index,
        precision,
      })),
    ),
    ...facts,
  ])

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

interface Target {
  readonly id: string
  readonly region: string
}

/** Writes one fact; the statements end with the commitments it touched. */
type Writer = (db: Database, on: IsoDay, target: Target, fact: LaterFact) => Promise<unknown>

const writers: Record<LaterFact['kind'], Writer> = {
  async sighting(db, on, { id }, fact) {
    const { word, precision } = fact
    const state = at(sightingStates, word)
    const made = await insertedId(
      sql`insert into sighting (commitment_id, state, sighted_on, sighted_precision, sighted_raw, is_revival, note)
        values (${id}, ${state}, ${kept(on, fact)}, ${precision}, ${on}, ${state === 'active'}, ${text}) returning id`,
      db,
    )
    if (made !== undefined) await addEvidence(db, on, id, 'sighting_id', made, fact)
  },
  async report(db, on, { id }, fact) {
    const { word } = fact
    const made = await insertedId(
      sql`insert into progress_report (commitment_id, milestone_id, reported_on, delivery, note)
        select ${id}, (select id from milestone where commitment_id = ${id} order by md5(id::text || ${word}) limit 1),
          ${on}, ${at(deliveries, word)}, ${text} returning id`,
      db,
    )
    if (made !== undefined && word % 2 === 0) await addEvidence(db, on, id, 'report_id', made, fact)
  },
  correction: (db, on, { id }, { word }) =>
    sql`insert into progress_report (commitment_id, milestone_id, reported_on, delivery, note, supersedes_id)
      select commitment_id, milestone_id, ${on}, ${at(deliveries, word)}, ${text}, id
      from progress_report where commitment_id = ${id} and reported_on < ${on} order by id limit 1`.execute(
      db,
    ),
  // Of a report and a verdict on completion, which count by what was tied to them by then. Any other verdict is its
  // document, like a sighting: one without a date was there with it, whenever somebody linked it.
  late_evidence: (db, on, { id }) =>
    sql`with made as (insert into source (kind, title) values ('web_page', ${text}) returning id),
      claim as (select id as report_id, null::integer as assessment_id from progress_report where commitment_id = ${id}
        union all select null, id from assessment where commitment_id = ${id} and indicator = 'completion')
      insert into evidence (commitment_id, report_id, assessment_id, source_id, added_on, rationale)
      select ${id}, claim.report_id, claim.assessment_id, made.id, ${on}, ${text} from made, claim`.execute(
      db,
    ),
  async assessment(db, on, { id }, fact) {
    const { word } = fact
    const made = await insertedId(
      sql`insert into assessment (commitment_id, milestone_id, actor_kind, actor_name, indicator, value, method_version,
          assessed_on, rationale)
        select ${id}, (select id from milestone where commitment_id = ${id} order by id limit 1), 'cso', ${text},
          'completion', ${at(deliveries, word)}, '1', ${on}, ${text} returning id`,
      db,
    )
    if (made !== undefined) await addEvidence(db, on, id, 'assessment_id', made, fact)
  },
  deadline_change: (db, on, { id }) =>
    sql`with moved as (update milestone set due_on = due_on + 77 where commitment_id = ${id} and due_on is not null
        returning *)
      insert into deadline_change (commitment_id, milestone_id, changed_on, old_due_on, new_due_on, reason, reason_text)
      select commitment_id, id, ${on}, due_on - 77, due_on, 'not_stated', ${text} from moved`.execute(db),
  async rename(db, on, { id }, fact) {
    const { word } = fact
    await sql`insert into commitment_wording (commitment_id, until_on, title, title_en, summary, summary_en,
        legal_basis_text, plan_basis_text, note)
      select c.id, greatest(${on}::date, (select max(until_on) + 1 from commitment_wording where commitment_id = c.id)),
        title, title_en, summary, summary_en, legal_basis_text, plan_basis_text, note
      from commitment c where c.id = ${id}`.execute(db)
    await sql`update commitment set title = ${`Aa ${text} ${word}`}, title_en = ${text}, summary = ${`pengaduan ${text}`},
      summary_en = ${text}, legal_basis_text = ${text}, plan_basis_text = ${text}, note = ${text}
      where id = ${id}`.execute(db)
    await sql`insert into commitment_alias (commitment_id, name, from_on, from_precision, from_raw)
      values (${id}, ${`${text} ${word}`}, ${kept(on, fact)}, ${fact.precision}, ${on})`.execute(db)
  },
  async anchor(db, on, { id }, fact) {
    const { word } = fact
    const made = await insertedId(
      sql`insert into anchor (commitment_id, factor, level, from_on, from_precision, from_raw, expires_on, document, note,
          recorder, recorded_on, sourcing)
        values (${id}, ${at(anchorFactors, word)}, ${word % 4}, ${kept(on, fact)}, ${fact.precision}, ${on}, ${addDays(on, word)}, ${text}, ${text},
          ${text}, ${on}, 'sourced') returning id`,
      db,
    )
    if (made !== undefined) await addEvidence(db, on, id, 'anchor_id', made, fact)
  },
  async decision(db, on, { id, region }, fact) {
    const { word } = fact
    const decision = at(continuityDecisions, word)
    const made = await insertedId(
      sql`insert into continuity_decision (commitment_id, day_zero, decision, decided_on, reason, note, recorder,
          recorded_on, sourcing)
        select ${id}, max(started_on), ${decision}, ${on}, case when ${decision} = 'stop' then 'budget' end, ${text},
          ${text}, ${on}, 'sourced'
        from leader_spell where region_code = ${region} and capacity in ('definitive','remaining_term')
          and started_on <= ${on} returning id`,
      db,
    )
    if (made !== undefined) await addEvidence(db, on, id, 'decision_id', made, fact)
  },
  async spell(db, on, { region }, { word }) {
    await sql`update leader_spell set ended_on = ${on}, ended_precision = 'day', ended_raw = ${on}, exit_reason = ${text}
      where region_code = ${region} and ended_on is null and started_on < ${on}`.execute(db)
    const capacity = at(leaderCapacities, word)
    await sql`with head as (insert into person (name) select ${`${text} ${word}`} where ${capacity} <> 'vacant' returning id)
      insert into leader_spell (region_code, person_id, capacity, started_on, started_precision, started_raw, sourcing)
      select ${region}, (select id from head), ${capacity}, ${on}, 'day', ${on}, 'sourced'`.execute(db)
  },
  async commitment(db, on, { region }, fact) {
    const { word, precision } = fact
    const id = `ZZ-${word}-${on}-${precision}`
    await sql`insert into commitment (id, region_code, origin, title, summary, themes, ogp_values, started_on,
        started_precision, sourcing)
      values (${id}, ${region}, 'running_initiative', ${`Aa pengaduan ${text}`}, ${text},
        array['complaint_handling','open_data'], array['public_accountability'], ${kept(on, fact)}, ${precision}, 'sourced')`.execute(
      db,
    )
    await sql`insert into milestone (commitment_id, ordinal, title, original_due_on, due_on, due_precision, due_raw)
      values (${id}, 1, ${text}, ${addDays(on, 5)}, ${addDays(on, 5)}, 'day', ${addDays(on, 5)})`.execute(db)
  },
  challenge: (db, on, { id, region }) =>
    sql`insert into challenge (region_code, commitment_id, kind, detail, known_on, solution)
      values (${region}, ${id}, 'low_use', ${text}, ${on}, ${text})`.execute(db),
  forum: (db, on, { id, region }, { word, which }) =>
    sql`with held as (insert into forum (slug, title, held_on, held_raw)
        values (${`susulan-${word}-${which}`}, ${text}, ${on}, ${on}) returning id),
      present as (insert into forum_region (forum_id, region_code) select id, ${region} from held)
      insert into forum_initiative (forum_id, region_code, commitment_id, title, kind, state_in_source)
      select id, ${region}, ${id}, ${text}, 'inisiatif', 'berjalan' from held`.execute(db),
  // A running initiative that is taken up in a plan later: its texts are the plan's.
  plan: (db, on, { id, region }) =>
    sql`with made as (insert into action_plan (region_code, kind, title, starts_on, ends_on)
        values (${region}, 'other', ${text}, ${on}, ${addDays(on, 300)}) returning id)
      update commitment set action_plan_id = made.id, origin = 'plan', original_text = ${text},
        problem = ${`pengaduan ${text}`}, expected_result = ${text}, ends_on = ${addDays(on, 300)} from made
      where commitment.id = ${id} and action_plan_id is null and problem is null and ends_on is null
        and original_text is null and expected_result is null and origin = 'running_initiative'`.execute(db),
  region_event: (db, on, { region }) =>
    sql`insert into region_event (region_code, kind, happened_on, note) values (${region}, 'rename', ${on}, ${text})`.execute(
      db,
    ),
  succession: (db, on, { id, region }, fact) =>
    sql`with next as (insert into agency (region_code, name) values (${region}, ${`${text} ${fact.word} ${fact.which}`}) returning id)
      update agency set succeeded_by_id = next.id, succeeded_on = ${kept(on, fact)},
        succeeded_precision = ${fact.precision},
        succeeded_raw = ${text} from next, commitment c
      where c.id = ${id} and agency.id = c.lead_agency_id and agency.succeeded_by_id is null`.execute(db),
  period: (db, on, _target, { word, which }) =>
    sql`insert into reporting_period (label, is_simulated, opens_on, due_on, closes_on)
      values (${`${text} ${word} ${which}`}, ${word % 2 === 0}, ${on}, ${addDays(on, 20)}, ${addDays(on, 30)})`.execute(
      db,
    ),
}

/**
 * Adds the facts, each on its day after `asOf`, to one of the regions, and keeps the state as a write does. What the
 * database refuses (a decision on what was not open, two heads at once) is left out.
 * @returns how many facts of each kind were written.
 */
export async function addLaterFacts(
  db: Database,
  asOf: IsoDay,
  facts: readonly LaterFact[],
  { regions, today }: { readonly regions: readonly string[]; readonly today: IsoDay },
): Promise<Record<string, number>> {
  const { rows: targets } = await sql<Target>`select id, region_code as region from commitment
    where region_code = any (${regions}::text[]) order by md5(id)`.execute(db)
  const written: Record<string, number> = {}
  for (const fact of facts) {
    await sql`savepoint later_fact`.execute(db)
    try {
      await writers[fact.kind](db, addDays(asOf, fact.after), at(targets, fact.which), fact)
      written[fact.kind] = (written[fact.kind] ?? 0) + 1
    } catch {
      await sql`rollback to savepoint later_fact`.execute(db)
    }
  }
  const { rows: ids } = await sql<{ id: string }>`select id from commitment
    where region_code = any (${regions}::text[])`.execute(db)
  await refreshState(
    db,
    ids.map(({ id }) => id),
    regions,
    today,
  )
  return written
}
