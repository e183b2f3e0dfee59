import { type Kysely, sql } from 'kysely'

/**
 * A row can only point at rows of its own commitment and region. A key of one column lets any row be named; a key that
 * carries the commitment or the region with it does not.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table progress_report
    drop constraint progress_report_supersedes_id_fkey,
    add constraint progress_report_supersedes foreign key (commitment_id, supersedes_id)
      references progress_report (commitment_id, id),
    add constraint progress_report_supersedes_one_before check (supersedes_id < id)`.execute(db)
  await sql`comment on column progress_report.supersedes_id is 'The report of the same commitment and milestone that this one corrects; it came before, and is of no later day.'`.execute(
    db,
  )

  // Raised as check violations with a name of their own, so that a command can say which rule was broken.
  await sql`create function check_superseded_report() returns trigger language plpgsql as $$
    declare corrected record;
    begin
      select milestone_id, reported_on into corrected from progress_report
        where id = new.supersedes_id and commitment_id = new.commitment_id;
      if corrected.milestone_id is distinct from new.milestone_id then
        raise exception 'report % corrects one of another milestone', new.id using errcode = 'check_violation',
          constraint = 'progress_report_supersedes_same_milestone', table = 'progress_report';
      end if;
      if corrected.reported_on > new.reported_on then
        raise exception 'report % corrects one of a later day', new.id using errcode = 'check_violation',
          constraint = 'progress_report_supersedes_no_later_day', table = 'progress_report';
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger progress_report_supersedes_checked after insert or update on progress_report
    for each row when (new.supersedes_id is not null) execute function check_superseded_report()`.execute(db)

  // What is of a region and names an agency or a commitment names one of that region.
  await sql`alter table agency add constraint agency_of_region unique (region_code, id)`.execute(db)
  await sql`alter table agency
    drop constraint agency_succeeded_by_id_fkey,
    add constraint agency_succeeded_by foreign key (region_code, succeeded_by_id) references agency (region_code, id)`.execute(
    db,
  )
  await sql`alter table commitment
    drop constraint commitment_lead_agency_id_fkey,
    add constraint commitment_lead_agency foreign key (region_code, lead_agency_id) references agency (region_code, id),
    add constraint commitment_of_region unique (region_code, id)`.execute(db)
  for (const table of ['challenge', 'recognition', 'forum_initiative'])
    await sql`alter table ${sql.table(table)}
      drop constraint ${sql.id(`${table}_commitment_id_fkey`)},
      add constraint ${sql.id(`${table}_commitment`)} foreign key (region_code, commitment_id)
        references commitment (region_code, id)`.execute(db)

  // A plan of the nation has no region: a key of both columns would refuse its commitments.
  await sql`create function check_plan_of_commitment() returns trigger language plpgsql as $$
    declare plan_region text; is_wrong boolean;
    begin
      if tg_table_name = 'commitment' then
        select region_code into plan_region from action_plan where id = new.action_plan_id;
        is_wrong := plan_region <> new.region_code;
      else
        is_wrong := exists (select from commitment where action_plan_id = new.id and region_code <> new.region_code);
      end if;
      if is_wrong then
        raise exception 'a commitment is of a plan of another region' using errcode = 'check_violation',
          constraint = 'commitment_plan_of_region', table = 'commitment';
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger commitment_plan_checked after insert or update of action_plan_id, region_code on commitment
    for each row when (new.action_plan_id is not null) execute function check_plan_of_commitment()`.execute(
    db,
  )
  await sql`create trigger action_plan_region_checked after update of region_code on action_plan
    for each row execute function check_plan_of_commitment()`.execute(db)

  await sql`create function check_merged_commitment() returns trigger language plpgsql as $$
    begin
      if (select region_code from commitment where id = new.commitment_id)
          <> (select region_code from commitment where id = new.merged_into_id) then
        raise exception '% is of another region than %', new.merged_into_id, new.commitment_id
          using errcode = 'check_violation', constraint = 'continuity_decision_merged_in_region',
            table = 'continuity_decision';
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger continuity_decision_belonging_checked after insert or update on continuity_decision
    for each row when (new.merged_into_id is not null) execute function check_merged_commitment()`.execute(db)

  // An id leads to one commitment: another record's id must not be the own id of any.
  await sql`create function check_other_id() returns trigger language plpgsql as $$
    begin
      if exists (select from commitment c join commitment_other_id o on lower(o.id) = lower(c.id)
          where lower(c.id) = lower(new.id)) then
        raise exception '% is already the id of a commitment', new.id using errcode = 'unique_violation',
          constraint = 'commitment_other_id_of_nobody_else', table = 'commitment_other_id';
      end if;
      return null;
    end $$`.execute(db)
  for (const table of ['commitment', 'commitment_other_id'])
    await sql`create trigger ${sql.id(`${table}_id_checked`)} after insert or update of id on ${sql.table(table)}
      for each row execute function check_other_id()`.execute(db)
  await sql`create index commitment_id_any_capitals on commitment (lower(id))`.execute(db)

  // The province of a region is the row of the first two digits of its code, so only that row may be a province.
  await sql`alter table region add constraint region_province_by_its_code
    check ((kind = 'province') = (length(code) = 2))`.execute(db)
  await sql`alter table region_event add constraint region_event_with_another
    check (other_region_code <> region_code)`.execute(db)
}
