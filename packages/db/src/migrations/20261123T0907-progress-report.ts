import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table progress_report (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id) on delete cascade,
    milestone_id integer,
    reported_on calendar_day not null,
    delivery text not null,
    percent smallint,
    completed_on calendar_day,
    note text,
    note_en text,
    is_no_change boolean not null default false,
    state text not null default 'draft',
    return_reason text,
    published_at timestamptz,
    supersedes_id integer references progress_report (id),
    constraint progress_report_of_commitment unique (commitment_id, id),
    constraint progress_report_milestone foreign key (commitment_id, milestone_id)
      references milestone (commitment_id, id) on delete cascade,
    constraint progress_report_delivery_known check (delivery in ('not_started','limited','substantial','complete','withdrawn')),
    constraint progress_report_percent_bounded check (percent between 0 and 100),
    constraint progress_report_complete_is_whole check (delivery <> 'complete' or percent is null or percent = 100),
    constraint progress_report_completed_on_fits check
      (completed_on is null or (delivery = 'complete' and completed_on <= reported_on)),
    constraint progress_report_state_known check (state in ('draft','submitted','returned','approved','published')),
    constraint progress_report_published_has_time check ((state = 'published') = (published_at is not null)),
    constraint progress_report_return_has_reason check (state <> 'returned' or return_reason is not null)
  )`.execute(db)
  await sql`create index progress_report_commitment on progress_report (commitment_id, reported_on)`.execute(
    db,
  )
  await sql`create index progress_report_milestone_reported on progress_report (milestone_id, reported_on)`.execute(
    db,
  )
  await sql`create index progress_report_supersedes on progress_report (supersedes_id) where supersedes_id is not null`.execute(
    db,
  )
  await sql`comment on table progress_report is 'The city''s own word on a milestone, or on the whole commitment when milestone_id is null. The public reads the published state only.'`.execute(
    db,
  )
  await sql`comment on column progress_report.is_no_change is 'An explicit report that nothing moved; it counts as on time.'`.execute(
    db,
  )

  await sql`create table reporting_period (
    id integer generated always as identity primary key,
    label text not null,
    is_simulated boolean not null,
    opens_on calendar_day not null,
    due_on calendar_day not null,
    closes_on calendar_day not null,
    constraint reporting_period_label_unique unique (is_simulated, label),
    constraint reporting_period_ordered check (opens_on < due_on and due_on <= closes_on)
  )`.execute(db)
  await sql`comment on table reporting_period is 'When reports are asked for. Simulated periods ask simulated regions only.'`.execute(
    db,
  )
}
