import type { Database } from '@estafet/db'
import type { CommitmentListInput } from '@estafet/domain'
import { sql } from 'kysely'
import type { Page } from '../regions/region-list.queries.ts'
import { filterCondition, orderExpression, totalExpression } from './commitment-conditions.ts'
import type { CommitmentItem } from './commitment-item.ts'

const itemColumns = sql`c.id, c.title, c.title_en as "titleEn", s.region_code as "regionCode",
  r.name as "regionName", s.is_simulated as "isSimulated", c.themes, c.ogp_values as "ogpValues",
  s.official, s.evidence, s.schedule, s.continuity, s.progress_percent as "progressPercent",
  s.milestones_counted as "milestonesCounted", s.milestones_reported as "milestonesReported",
  s.next_due_on as "nextDueOn", s.last_reported_on as "lastReportedOn", s.last_activity_on as "lastActivityOn"`

/** A page of commitments by their kept state (today's), in one statement. */
export async function listCommitments(
  db: Database,
  { limit, offset, sort, asOf: _, ...filter }: CommitmentListInput,
): Promise<Page<CommitmentItem>> {
  const order = orderExpression(sort, filter.q)
  const { rows } = await sql<Page<CommitmentItem>>`
    select ${totalExpression(filter)} as total, (
      select coalesce(json_agg(item), '[]') from (
        select ${itemColumns}
        from commitment_state s
        join commitment c on c.id = s.commitment_id
        join region r on r.code = s.region_code
        where ${filterCondition(filter)}
        order by ${order} limit ${limit} offset ${offset}
      ) item) as items`.execute(db)
  return rows[0] ?? { items: [], total: 0 }
}
