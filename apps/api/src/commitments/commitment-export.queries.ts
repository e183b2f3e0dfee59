import type { Database } from '@estafet/db'
import type { CommitmentListInput, IsoDay } from '@estafet/domain'
import { sql } from 'kysely'
import { filterCondition } from './commitment-conditions.ts'
import type { CommitmentItem } from './commitment-item.ts'
import { listCommitmentsAsOf } from './commitment-list-as-of.ts'

const batchSize = 1_000

/** A row of the commitments export. */
export interface CommitmentExportRow extends CommitmentItem {
  readonly leadAgency: string | null
  readonly startedOn: IsoDay | null
  readonly sourcing: string
}

const columns = sql`c.id, c.title, c.title_en as "titleEn", s.region_code as "regionCode", r.name as "regionName",
  s.is_simulated as "isSimulated", c.themes, c.ogp_values as "ogpValues", s.official, s.evidence, s.schedule,
  s.continuity, s.progress_percent as "progressPercent", s.milestones_counted as "milestonesCounted",
  s.milestones_reported as "milestonesReported", s.next_due_on as "nextDueOn",
  s.last_reported_on as "lastReportedOn", s.last_activity_on as "lastActivityOn",
  g.name as "leadAgency", c.started_on as "startedOn", c.sourcing`

/**
 * Every commitment the filter leaves, by id, in batches. Each batch starts after the last id of the one before
 * (works on every database, and a row added meanwhile shifts nothing), and is being read while the one before is
 * written: two batches are in memory, whatever the size of the export.
 */
export async function* exportCommitments(
  db: Database,
  { limit: _, offset: __, sort: ___, asOf: ____, ...filter }: CommitmentListInput,
): AsyncGenerator<CommitmentExportRow[]> {
  const condition = filterCondition(filter)
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

/** The same rows as they stood at `asOf`, in batches. */
export async function* exportCommitmentsAsOf(
  db: Database,
  input: CommitmentListInput,
  asOf: IsoDay,
): AsyncGenerator<CommitmentExportRow[]> {
  const { items } = await listCommitmentsAsOf(
    db,
    { ...input, sort: 'title', limit: Number.MAX_SAFE_INTEGER, offset: 0 },
    asOf,
  )
  const ordered = items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (let from = 0; from < ordered.length; from += batchSize) {
    const batch = ordered.slice(from, from + batchSize)
    const { rows } = await sql<Pick<CommitmentExportRow, 'id' | 'leadAgency' | 'startedOn' | 'sourcing'>>`
      select c.id, g.name as "leadAgency", c.started_on as "startedOn", c.sourcing
      from commitment c left join agency g on g.id = c.lead_agency_id
      where c.id = any (${batch.map(({ id }) => id)}::text[])`.execute(db)
    const beside = new Map(rows.map((row) => [row.id, row]))
    yield batch.flatMap((item) => {
      const row = beside.get(item.id)
      return row === undefined ? [] : [{ ...item, ...row }]
    })
  }
}
