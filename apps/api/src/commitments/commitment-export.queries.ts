import type { Database } from '@estafet/db'
import type { CommitmentListInput } from '@estafet/domain'
import { sql } from 'kysely'
import { precisionOfActivity } from './activity-precision.queries.ts'
import { filterCondition, filterOf } from './commitment-conditions.queries.ts'
import type { CommitmentExportRow } from './commitment-item.ts'

const batchSize = 1_000

const columns = sql`c.id, c.title, c.title_en as "titleEn", s.region_code as "regionCode", r.name as "regionName",
  s.is_simulated as "isSimulated", c.themes, c.ogp_values as "ogpValues", s.official, s.official_is_derived as "officialIsDerived",
  s.evidence, s.schedule,
  s.continuity, s.progress_percent as "progressPercent", s.milestones_counted as "milestonesCounted",
  s.milestones_reported as "milestonesReported", s.next_due_on as "nextDueOn",
  s.last_reported_on as "lastReportedOn", s.last_activity_on as "lastActivityOn",
  ${precisionOfActivity(
    sql`f.commitment_id = s.commitment_id`,
    sql`s.last_activity_on`,
  )} as "lastActivityPrecision", s.met_handover as "metHandover",
  g.name as "leadAgency", c.started_on as "startedOn", c.started_precision as "startedPrecision", c.sourcing`

/**
 * Every commitment the filter leaves, by id, in batches. Each batch starts after the last id of the one before
 * (works on every database, and a row added meanwhile shifts nothing), and is being read while the one before is
 * written: two batches are in memory, whatever the size of the export.
 */
export async function* exportCommitments(
  db: Database,
  input: CommitmentListInput,
): AsyncGenerator<CommitmentExportRow[]> {
  const condition = filterCondition(filterOf(input))
  const readAfter = async (afterId: string) => {
    const { rows } = await sql<CommitmentExportRow>`
      select ${columns} from commitment_state s
      join commitment c on c.id = s.commitment_id
      join region r on r.code = s.region_code
      left join agency g on g.id = c.lead_agency_id
      where s.commitment_id > ${afterId} and ${condition}
      order by s.commitment_id limit ${batchSize}`.execute(db)
    return rows
  }
  let reading: Promise<CommitmentExportRow[]> | undefined = readAfter('')
  while (reading !== undefined) {
    const rows: CommitmentExportRow[] = await reading
    const last = rows.at(-1)
    reading = last === undefined || rows.length < batchSize ? undefined : readAfter(last.id)
    // A reader that goes away leaves this batch unread; its failure is then nobody's concern.
    reading?.catch(() => {})
    yield rows
  }
}
