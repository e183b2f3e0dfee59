import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table assessment (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    milestone_id integer,
    actor_kind text not null,
    actor_name text not null,
    indicator text not null,
    value text not null,
    method_version text not null,
    assessed_on calendar_day not null,
    rationale text,
    rationale_en text,
    constraint assessment_of_commitment unique (commitment_id, id),
    constraint assessment_milestone foreign key (commitment_id, milestone_id)
      references milestone (commitment_id, id) on delete cascade,
    constraint assessment_actor_kind_known check (actor_kind in ('ksp','cso','researcher','irm')),
    constraint assessment_indicator_value_known check (case indicator
      when 'completion' then value in
        ('withdrawn','unclear','not_started','limited','substantial','complete','no_evidence_available')
      else false end)
  )`.execute(db)
  await sql`create index assessment_commitment on assessment (commitment_id, assessed_on)`.execute(db)
  await sql`comment on table assessment is 'A verdict by an actor other than the city. Nobody edits another actor''s assessment.'`.execute(
    db,
  )
  await sql`comment on column assessment.indicator is 'Further OGP/IRM indicators extend the constraint with their own scales; scales are never converted silently.'`.execute(
    db,
  )

  await sql`create table evidence (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    report_id integer,
    assessment_id integer,
    sighting_id integer,
    source_id integer not null references source (id),
    added_on calendar_day not null,
    page text,
    excerpt text,
    rationale text not null,
    rationale_en text,
    constraint evidence_report foreign key (commitment_id, report_id)
      references progress_report (commitment_id, id) on delete cascade,
    constraint evidence_assessment foreign key (commitment_id, assessment_id)
      references assessment (commitment_id, id) on delete cascade,
    constraint evidence_sighting foreign key (commitment_id, sighting_id)
      references sighting (commitment_id, id) on delete cascade,
    constraint evidence_supports_one_thing check (num_nonnulls(report_id, assessment_id, sighting_id) = 1)
  )`.execute(db)
  await sql`create index evidence_commitment on evidence (commitment_id)`.execute(db)
  await sql`create index evidence_report_id on evidence (report_id) where report_id is not null`.execute(db)
  await sql`create index evidence_source on evidence (source_id)`.execute(db)
  await sql`comment on table evidence is 'A source tied to one report, assessment or sighting, with a sentence on why it supports it.'`.execute(
    db,
  )
}
