import { type Kysely, sql } from 'kysely'

/**
 * A report is public from the moment it stands in `progress_report`. What is not published has a table of its own, which
 * no log tells of and which moves no version: it may be changed and thrown away, and nobody sees it.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table report_draft (
    id integer generated always as identity primary key,
    commitment_id text not null references commitment (id),
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
    supersedes_id integer,
    constraint report_draft_of_commitment unique (commitment_id, id),
    constraint report_draft_milestone foreign key (commitment_id, milestone_id) references milestone (commitment_id, id),
    constraint report_draft_supersedes foreign key (commitment_id, supersedes_id)
      references progress_report (commitment_id, id),
    constraint report_draft_delivery_known check (delivery in ('not_started','limited','substantial','complete','withdrawn')),
    constraint report_draft_percent_bounded check (percent between 0 and 100),
    constraint report_draft_complete_is_whole check (delivery <> 'complete' or percent is null or percent = 100),
    constraint report_draft_completed_on_fits check
      (completed_on is null or (delivery = 'complete' and completed_on <= reported_on)),
    constraint report_draft_state_known check (state in ('draft','submitted','returned','approved')),
    constraint report_draft_return_has_reason check (state <> 'returned' or return_reason is not null)
  )`.execute(db)
  await sql`create index report_draft_commitment on report_draft (commitment_id, reported_on)`.execute(db)
  await sql`comment on table report_draft is 'A report on its way to being published. No fact: not in change_log, in no answer, and its changes move no version.'`.execute(
    db,
  )
  await sql`create table report_draft_evidence (
    id integer generated always as identity primary key,
    report_draft_id integer not null references report_draft (id) on delete cascade,
    source_id integer not null references source (id),
    added_on calendar_day not null,
    page text,
    excerpt text,
    rationale text not null,
    rationale_en text
  )`.execute(db)
  await sql`create index report_draft_evidence_draft on report_draft_evidence (report_draft_id)`.execute(db)
  await sql`comment on table report_draft_evidence is 'What a draft rests on; as evidence, and as little a fact as the draft.'`.execute(
    db,
  )

  const { rows } = await sql<{ drafts: number }>`
    select count(*)::int as drafts from progress_report where state <> 'published'`.execute(db)
  if ((rows[0]?.drafts ?? 0) > 0) await moveDrafts(db)

  await sql`alter table progress_report
    drop constraint progress_report_state_known,
    drop constraint progress_report_published_has_time,
    add constraint progress_report_state_published check (state = 'published' and return_reason is null),
    alter column state set default 'published',
    alter column published_at set default now(),
    alter column published_at set not null`.execute(db)
  await sql`comment on table progress_report is 'The city''s own word on a milestone, or on the whole commitment when milestone_id is null; published, each of them.'`.execute(
    db,
  )
  for (const column of ['state', 'return_reason'])
    await sql`comment on column progress_report.${sql.id(column)} is 'Says nothing any more: the release before reads it, the one after takes it away.'`.execute(
      db,
    )
}

/** What the log has of them stays there; from here on it hears no more of them. */
async function moveDrafts(db: Kysely<any>): Promise<void> {
  await sql`select begin_amendment('drafts of reports are kept apart')`.execute(db)
  await sql`alter table report_draft add column report_id integer`.execute(db)
  await sql`insert into report_draft (commitment_id, milestone_id, reported_on, delivery, percent, completed_on, note, note_en,
      is_no_change, state, return_reason, supersedes_id, report_id)
    select d.commitment_id, d.milestone_id, d.reported_on, d.delivery, d.percent, d.completed_on, d.note, d.note_en,
      d.is_no_change, d.state, d.return_reason, p.id, d.id
    from progress_report d left join progress_report p on p.id = d.supersedes_id and p.state = 'published'
    where d.state <> 'published' order by d.id`.execute(db)
  await sql`insert into report_draft_evidence (report_draft_id, source_id, added_on, page, excerpt, rationale, rationale_en)
    select d.id, e.source_id, e.added_on, e.page, e.excerpt, e.rationale, e.rationale_en
    from evidence e join report_draft d on d.report_id = e.report_id order by e.id`.execute(db)
  const drafts = sql`(select id from progress_report where state <> 'published')`
  await sql`delete from evidence where report_id in ${drafts}`.execute(db)
  await sql`update progress_report set supersedes_id = null where supersedes_id in ${drafts}`.execute(db)
  await sql`delete from progress_report where state <> 'published'`.execute(db)
  await sql`alter table report_draft drop column report_id`.execute(db)
  await sql`select set_config('estafet.amendment', '', true)`.execute(db)
  // A table cannot be altered while something about its rows is left to the end of the transaction.
  await sql`set constraints all immediate`.execute(db)
  await sql`set constraints all deferred`.execute(db)
}
