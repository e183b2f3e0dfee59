import type { Database } from '@estafet/db'
import type { CommitmentListInput } from '@estafet/domain'
import { sql } from 'kysely'
import { filterCondition, filterOf } from './commitment-conditions.queries.ts'
import type { CommitmentExportRow } from './commitment-item.ts'
import { itemColumns } from './commitment-list.queries.ts'

const batchSize = 1_000

const columns = sql`${itemColumns}, s.met_handover as "metHandover",
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
