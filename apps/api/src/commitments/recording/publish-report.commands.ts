import { type Database, inTransaction, type WriteContext } from '@estafet/db'
import { DomainError, type IsoDay, type ReportInput, reportInput } from '@estafet/domain'
import { sql } from 'kysely'
import { refreshState } from '../../state/refresh-state.commands.ts'
import { refusalOf } from './fact-refusals.ts'
import { type CommitmentStart, refuseBeforeStart } from './not-before-start.ts'

interface Target extends CommitmentStart {
  readonly regionCode: string
  readonly hasMilestone: boolean
}

/**
 * Publishes a city's report and brings what is kept of its commitment and region up to date, in one transaction:
 * once this answers, the report and its consequences are stored.
 * @param today the Jakarta day the kept state is for.
 * @throws ZodError for a malformed report; DomainError `commitment_not_found`, `milestone_not_found` (also one of
 *   another commitment), `date_in_future`, `superseded_report_not_found` (also one of another commitment),
 *   `superseded_report_of_other_milestone`, `superseded_report_is_later`.
 */
export async function publishReport(
  db: Database,
  context: WriteContext,
  input: ReportInput,
  today: IsoDay,
): Promise<{ id: number }> {
  const report = reportInput.parse(input)
  const { commitmentId, milestoneId, reportedOn } = report
  if (reportedOn > today)
    throw new DomainError('invalid', 'date_in_future', {
      parameter: 'reportedOn',
      value: reportedOn,
      allowed: `..${today}`,
    })
  try {
    return await inTransaction(db, context, async (transaction) => {
      const { rows } = await sql<Target>`
        select c.region_code as "regionCode", c.started_on as "startedOn",
          c.started_precision as "startedPrecision", ${milestoneId}::int is null or exists (
          select from milestone m where m.commitment_id = c.id and m.id = ${milestoneId}) as "hasMilestone"
        from commitment c where c.id = ${commitmentId} for no key update of c`.execute(transaction)
      const [target] = rows
      if (target === undefined)
        throw new DomainError('not_found', 'commitment_not_found', { id: commitmentId })
      if (!target.hasMilestone)
        throw new DomainError('not_found', 'milestone_not_found', {
          id: milestoneId,
          commitment: commitmentId,
        })
      refuseBeforeStart(target, { parameter: 'reportedOn', value: reportedOn, last: reportedOn })
      const published = await transaction
        .insertInto('progress_report')
        .values({
          commitment_id: commitmentId,
          milestone_id: milestoneId,
          reported_on: reportedOn,
          delivery: report.delivery,
          percent: report.percent,
          completed_on: report.completedOn,
          note: report.note,
          is_no_change: report.isNoChange,
          supersedes_id: report.supersedesId,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await refreshState(transaction, [commitmentId], [target.regionCode], today, reportedOn)
      return published
    })
  } catch (error) {
    throw refusalOf(error, { commitment: commitmentId, id: report.supersedesId, on: reportedOn })
  }
}
