import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table evidence
    add column anchor_id integer,
    add column decision_id integer,
    drop constraint evidence_supports_one_thing,
    add constraint evidence_anchor foreign key (commitment_id, anchor_id)
      references anchor (commitment_id, id) on delete cascade,
    add constraint evidence_decision foreign key (commitment_id, decision_id)
      references continuity_decision (commitment_id, id) on delete cascade,
    add constraint evidence_supports_one_thing check
      (num_nonnulls(report_id, assessment_id, sighting_id, anchor_id, decision_id) = 1)`.execute(db)
  await sql`comment on table evidence is 'A source tied to one report, assessment, sighting, anchor or decision, with a sentence on why it supports it.'`.execute(
    db,
  )
}
