import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'

/** How exactly the day of an added fact is known. */
export interface LaterDay {
  readonly precision: 'day' | 'month' | 'year'
}

/** A date as it is kept: of a month or a year its first day, which may lie before the day asked about. */
export const kept = (on: IsoDay, { precision }: LaterDay): IsoDay =>
  precision === 'day' ? on : precision === 'month' ? `${on.slice(0, 7)}-01` : `${on.slice(0, 4)}-01-01`

/** In every text that is added, so that a search would find it. */
export const laterText = 'susulan yang baru diketahui kemudian'

/** Ties a document of that day to a fact. */
export const addEvidence = async (
  db: Database,
  on: IsoDay,
  id: string,
  owner: 'report_id' | 'assessment_id' | 'sighting_id' | 'anchor_id' | 'decision_id',
  ownerId: number,
  fact: LaterDay,
) =>
  sql`with made as (insert into source (kind, title, published_on, published_precision)
      values ('web_page', ${laterText}, ${kept(on, fact)}, ${fact.precision}) returning id)
    insert into evidence (commitment_id, ${sql.ref(owner)}, source_id, added_on, rationale)
    select ${id}, ${ownerId}, made.id, ${on}, ${laterText} from made`.execute(db)

/** The id of what a statement wrote. */
export const insertedId = async (
  query: { execute(db: Database): Promise<{ rows: unknown[] }> },
  db: Database,
) => ((await query.execute(db)).rows[0] as { id: number } | undefined)?.id
