import type { Database } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { sql } from 'kysely'

/** A handover of a region; see `handover_history.handover`. */
export interface HandoverName {
  readonly code: string
  readonly handover: string
}

/** To how many commitments of a region a handover did the same, by what it did. */
export interface HandoverWords extends HandoverName {
  /** As in `handover_history.words`, in order, each once. */
  readonly words: readonly string[]
  /** Beside `words`. */
  readonly commitments: readonly number[]
}

/** `HandoverWords` from a day on, until that of the next. */
export interface DatedHandoverWords extends HandoverWords {
  readonly from: IsoDay
}

/** What the handovers did to the commitments of their regions as known on `asOf`, counted; none where they did nothing. */
export async function findHandoverWords(
  db: Database,
  handovers: readonly HandoverName[],
  asOf: IsoDay,
): Promise<HandoverWords[]> {
  const { rows } = await sql<HandoverWords>`
    select asked.code, asked.handover, k.words, k.commitments
    from unnest(${handovers.map(({ code }) => code)}::text[], ${handovers.map(({ handover }) => handover)}::text[])
      asked (code, handover)
    cross join lateral (select words, commitments from handover_count
      where region_code = asked.code and handover = asked.handover and from_on <= ${asOf}
      order by from_on desc limit 1) k`.execute(db)
  return rows
}

/** A change of one count on a day. */
export interface CountChange extends HandoverName {
  readonly on: IsoDay
  readonly word: string
  readonly change: number
}

/**
 * How the counts of the regions change from day to day by what is kept of each commitment, by region, handover and day.
 * @param since everything up to that day is told as one change on it.
 */
export async function listCountChanges(
  db: Database,
  regionCodes: readonly string[],
  since: IsoDay | null,
): Promise<CountChange[]> {
  const { rows } = await sql<CountChange>`
    select h.region_code as code, h.handover, greatest(e.day, ${since}::date) as "on", e.word, sum(e.step)::int as change
    from handover_history h cross join lateral (
      select day, word, 1 as step from unnest(h.days, h.words) begun (day, word)
      union all
      select day, word, -1 from unnest(h.days[2:], h.words[:cardinality(h.words) - 1]) ended (day, word)) e
    where h.region_code = any (${regionCodes}::text[]) and e.word <> ''
    group by 1, 2, 3, 4 having sum(e.step) <> 0
    order by 1, 2, 3, 4`.execute(db)
  return rows
}

/** The counts kept of the regions that begin before a day, or all, by region, handover and day; only the last before it. */
export async function listKeptCounts(
  db: Database,
  regionCodes: readonly string[],
  before: IsoDay | null,
): Promise<DatedHandoverWords[]> {
  const isLast = sql`not exists (select from handover_count n where n.region_code = k.region_code
    and n.handover = k.handover and n.from_on > k.from_on and n.from_on < ${before})`
  const { rows } = await sql<DatedHandoverWords>`
    select region_code as code, handover, from_on as "from", words, commitments from handover_count k
    where region_code = any (${regionCodes}::text[])
      ${before === null ? sql`` : sql`and from_on < ${before} and ${isLast}`}
    order by region_code, handover, from_on`.execute(db)
  return rows
}
