import { type Kysely, sql } from 'kysely'

const precisions = ['day', 'month', 'year', 'inferred_day', 'inferred_month', 'inferred_year', 'scheduled']
const precisionKnown = (table: string, column: string) =>
  sql`constraint ${sql.id(`${table}_${column}_known`)} check (${sql.ref(column)} in (${sql.join(precisions.map((word) => sql.lit(word)))}))`

const indicatorScales: Readonly<Record<string, readonly string[]>> = {
  completion: [
    'withdrawn',
    'unclear',
    'not_started',
    'limited',
    'substantial',
    'complete',
    'no_evidence_available',
  ],
  specificity: ['none', 'low', 'medium', 'high'],
  verifiable: ['yes', 'no'],
  relevance: ['yes', 'no'],
  ambition: ['low', 'moderate', 'high', 'positive_change', 'institutionalised'],
  novelty: ['new', 'continuation'],
  potential_impact: ['none', 'minor', 'moderate', 'transformative'],
  did_it_open_government: ['worsened', 'did_not_change', 'marginal', 'major', 'outstanding'],
  did_it_open_government_public_accountability: [
    'worsened',
    'did_not_change',
    'marginal',
    'major',
    'outstanding',
  ],
  early_results: ['no_notable', 'marginal', 'moderate', 'major', 'significant'],
}

const textList = (words: readonly string[]) => sql.join(words.map((word) => sql.lit(word)))

/** What a record of real plans holds beside the pilot's: plans as printed, events, figures, verdicts, awards. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table source add column published_raw text`.execute(db)
  await sql`comment on column source.published_raw is 'The date as the page gives it; alone where that is a month or a year, so that no day is invented.'`.execute(
    db,
  )
  await sql`alter table action_plan
    alter column region_code drop not null,
    add column printed_title text,
    add column starts_precision text, add column starts_raw text,
    add column ends_precision text, add column ends_raw text,
    add column submitted_on calendar_day, add column submitted_precision text, add column submitted_raw text,
    add column note text, add column note_en text,
    add constraint action_plan_region_or_national check (region_code is not null or kind = 'oga_national'),
    add ${precisionKnown('action_plan', 'starts_precision')},
    add ${precisionKnown('action_plan', 'ends_precision')},
    add ${precisionKnown('action_plan', 'submitted_precision')},
    add constraint action_plan_submission_precise check ((submitted_on is null) = (submitted_precision is null))`.execute(
    db,
  )
  await sql`comment on column action_plan.printed_title is 'The title as the document prints it, where title is our rendering of it.'`.execute(
    db,
  )

  await sql`alter table commitment
    add column printed_title text,
    add column official_id text,
    add column ends_precision text, add column ends_raw text,
    add ${precisionKnown('commitment', 'ends_precision')}`.execute(db)
  await sql`comment on column commitment.printed_title is 'The title as its document prints it, where title is our Indonesian rendering of it.'`.execute(
    db,
  )
  await sql`comment on column commitment.official_id is 'The id the publisher of the plan gave it, such as BOJ0001.'`.execute(
    db,
  )

  await sql`alter table commitment_alias
    add column to_on calendar_day, add column to_precision text, add column to_raw text,
    add ${precisionKnown('commitment_alias', 'to_precision')},
    add constraint commitment_alias_end_precise check ((to_on is null) = (to_precision is null))`.execute(db)
  await sql`comment on column commitment_alias.to_on is 'Until when it was called so; null: not known, or still.'`.execute(
    db,
  )

  await sql`alter table milestone
    add column if not exists due_precision text, add column if not exists due_raw text,
    add ${precisionKnown('milestone', 'due_precision')}`.execute(db)
  await sql`comment on column milestone.due_precision is 'How exactly the first deadline is known; null: to the day.'`.execute(
    db,
  )
  await sql`comment on column milestone.due_raw is 'The first deadline as its document gives it; also where that is no date.'`.execute(
    db,
  )

  await sql`alter table assessment
    add column assessed_precision text not null default 'day', add column assessed_raw text,
    add ${precisionKnown('assessment', 'assessed_precision')},
    drop constraint assessment_actor_kind_known,
    add constraint assessment_actor_kind_known check (actor_kind in ('ksp','cso','researcher','irm','local_monitor')),
    drop constraint assessment_indicator_value_known,
    add constraint assessment_indicator_value_known check (case indicator
      ${sql.join(
        Object.entries(indicatorScales).map(
          ([indicator, values]) => sql`when ${sql.lit(indicator)} then value in (${textList(values)})`,
        ),
        sql` `,
      )}
      else false end)`.execute(db)

  await sql`create table commitment_event (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    happened_on calendar_day not null,
    happened_precision text not null,
    happened_raw text not null,
    title text not null,
    title_en text,
    note text,
    note_en text,
    constraint commitment_event_of_commitment unique (commitment_id, id),
    constraint commitment_event_title_given check (length(trim(title)) between 1 and 300),
    ${precisionKnown('commitment_event', 'happened_precision')}
  )`.execute(db)
  await sql`comment on table commitment_event is 'Something that happened to a commitment on a day and is no promise: a regulation, a launch, a training.'`.execute(
    db,
  )
  await sql`comment on column commitment_event.happened_on is 'Of a month or a year its last day, on which it certainly had happened.'`.execute(
    db,
  )

  await sql`create table own_figure (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    told_on calendar_day not null,
    told_precision text not null,
    told_raw text not null,
    reported_by text not null,
    summary text not null,
    summary_en text,
    figure text,
    unit text,
    unit_en text,
    note text,
    note_en text,
    constraint own_figure_of_commitment unique (commitment_id, id),
    ${precisionKnown('own_figure', 'told_precision')}
  )`.execute(db)
  await sql`comment on table own_figure is 'What an office or project itself published about its commitment, with the figure as printed. It names no stage of delivery, so it is no progress report.'`.execute(
    db,
  )

  await sql`create table plan_assessment (
    id integer generated always as identity primary key,
    action_plan_id integer not null references action_plan (id) on delete cascade,
    actor_kind text not null,
    actor_name text not null,
    indicator text not null,
    value text not null,
    count smallint,
    method_version text not null,
    assessed_on calendar_day not null,
    assessed_precision text not null,
    assessed_raw text not null,
    note text,
    note_en text,
    constraint plan_assessment_actor_kind_known check (actor_kind in ('ksp','cso','researcher','irm','local_monitor')),
    constraint plan_assessment_count_counts check (count >= 0),
    constraint plan_assessment_unique unique (action_plan_id, actor_name, indicator, value, method_version),
    ${precisionKnown('plan_assessment', 'assessed_precision')}
  )`.execute(db)
  await sql`comment on table plan_assessment is 'A verdict on a plan as a whole. A count of its commitments (four substantial) is never split over them.'`.execute(
    db,
  )

  await sql`create table recognition (
    id integer generated always as identity primary key,
    region_code text not null references region (code),
    commitment_id text references commitment (id) on delete cascade,
    given_by text not null,
    name text not null,
    name_en text,
    value text,
    given_on calendar_day,
    given_precision text,
    given_raw text,
    note text,
    note_en text,
    constraint recognition_day_precise check ((given_on is null) = (given_precision is null)),
    ${precisionKnown('recognition', 'given_precision')}
  )`.execute(db)
  await sql`comment on table recognition is 'An award or a national index: what it is, and no verdict on completion. Without a commitment it is of the region.'`.execute(
    db,
  )

  await sql`create table fact_source (
    id integer generated always as identity primary key,
    source_id integer not null references source (id),
    milestone_id integer references milestone (id) on delete cascade,
    commitment_event_id integer references commitment_event (id) on delete cascade,
    own_figure_id integer references own_figure (id) on delete cascade,
    plan_assessment_id integer references plan_assessment (id) on delete cascade,
    recognition_id integer references recognition (id) on delete cascade,
    page text,
    constraint fact_source_of_one_thing check
      (num_nonnulls(milestone_id, commitment_event_id, own_figure_id, plan_assessment_id, recognition_id) = 1)
  )`.execute(db)
  for (const column of [
    'milestone_id',
    'commitment_event_id',
    'own_figure_id',
    'plan_assessment_id',
    'recognition_id',
  ])
    await sql`create index ${sql.id(`fact_source_${column}`)} on fact_source (${sql.ref(column)}) where ${sql.ref(column)} is not null`.execute(
      db,
    )
  await sql`comment on table fact_source is 'The document a fact rests on, and where in it, for facts that need no reason beside it.'`.execute(
    db,
  )

  await sql`create table seeded_edition (
    name text primary key,
    seeded_on calendar_day not null
  )`.execute(db)
  await sql`comment on table seeded_edition is 'Which editions of the shipped record this database took, so that each is brought in once.'`.execute(
    db,
  )

  for (const table of ['commitment_event', 'own_figure', 'plan_assessment', 'recognition', 'fact_source']) {
    await sql`create trigger ${sql.id(`${table}_logged`)} after insert or update or delete on ${sql.table(table)}
      for each row execute function log_change()`.execute(db)
    await sql`create trigger ${sql.id(`${table}_moves_version`)} after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function move_dataset_version()`.execute(db)
  }
}
