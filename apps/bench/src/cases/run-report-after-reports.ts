import { openPostgres } from '@estafet/db'
import { publishReport } from '@estafet/api/publish-report'
import { addDays, type IsoDay } from '@estafet/domain'
import pg from 'pg'
import { median, percentile, rounded } from '../statistics.ts'
import type { BenchRun } from './bench-run.ts'

const earlierReports = [32, 320] as const
const asksARound = 15
const rounds = 9

/** A line of the report: what a report costs on a commitment that has so many already. */
export interface ReportAfterReportsLine {
  readonly case: 'report_after_reports'
  readonly scale: number
  readonly earlierReports: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Time against a report on a commitment of the fewest earlier reports: 1 takes as long. */
  readonly ratioToFewest: number
}

interface Target {
  readonly commitmentId: string
  readonly startedOn: IsoDay
  readonly milestoneIds: readonly number[]
}

/** Gives a commitment so many more reports, each on a day of its own, without the triggers that log them. */
async function addReports(
  client: pg.Client,
  { commitmentId, milestoneIds }: Target,
  wanted: number,
  today: IsoDay,
) {
  await client.query('set session_replication_role = replica')
  for (let index = 0; index < wanted; index += 1)
    await client.query(
      `insert into progress_report (commitment_id, milestone_id, reported_on, delivery, state, published_at)
        values ($1, $2, $3, 'limited', 'published', now())`,
      [
        commitmentId,
        milestoneIds[index % milestoneIds.length],
        addDays(today, -1 - Math.floor(((wanted - index) * 2_000) / wanted)),
      ],
    )
  await client.query('set session_replication_role = origin')
}

/** Publishes reports in turns on a commitment of few and on one of many earlier reports. */
export async function runReportAfterReports(run: BenchRun): Promise<ReportAfterReportsLine[]> {
  const database = await openPostgres(run.databaseUrl, { poolSize: 1 })
  const client = new pg.Client({ connectionString: run.databaseUrl })
  await client.connect()
  const publish = ({ commitmentId, milestoneIds }: Target, reportedOn: IsoDay) =>
    publishReport(
      database.db,
      { actor: 'bench' },
      { commitmentId, milestoneId: milestoneIds[0] ?? null, reportedOn, delivery: 'limited' },
      run.today,
    )
  try {
    const { rows: targets } = await client.query<Target>(
      `select c.id as "commitmentId", c.started_on::text as "startedOn", array_agg(m.id order by m.id) as "milestoneIds"
        from commitment c join milestone m on m.commitment_id = c.id
        where (select count(*) from progress_report r where r.commitment_id = c.id) = ${earlierReports[0]}
        group by c.id order by c.id limit ${earlierReports.length}`,
    )
    if (targets.length < earlierReports.length)
      throw new Error(`no commitments of ${earlierReports[0]} reports`)
    for (const [index, target] of targets.entries()) {
      await addReports(client, target, (earlierReports[index] ?? 0) - earlierReports[0], run.today)
      // Everything before is computed once.
      await publish(target, target.startedOn)
    }
    const times: number[][] = targets.map(() => [])
    const medians: number[][] = targets.map(() => [])
    for (let round = 0; round < rounds; round += 1)
      for (const [index, target] of targets.entries()) {
        const own: number[] = []
        for (let ask = 0; ask < asksARound; ask += 1) {
          const startedAt = performance.now()
          await publish(target, run.today)
          own.push(performance.now() - startedAt)
        }
        times[index]?.push(...own)
        medians[index]?.push(median(own))
      }
    return targets.map((_, index) => {
      const sorted = (times[index] ?? []).toSorted((a, b) => a - b)
      return {
        case: 'report_after_reports',
        scale: run.scale,
        earlierReports: earlierReports[index] ?? 0,
        p50Ms: rounded(percentile(sorted, 0.5)),
        p99Ms: rounded(percentile(sorted, 0.99)),
        ratioToFewest: rounded(
          median((medians[index] ?? []).map((own, round) => own / (medians[0]?.[round] ?? Number.NaN))),
        ),
      }
    })
  } finally {
    await client.end()
    await database.close()
  }
}
