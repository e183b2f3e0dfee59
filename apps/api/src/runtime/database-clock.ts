import { setTimeout as wait } from 'node:timers/promises'
import type { Database, OpenDatabase } from '@estafet/db'
import { type IsoDay, jakartaDay } from '@estafet/domain'
import { sql } from 'kysely'

const askAgainMs = 60_000
const noticeableMs = 2_000
/** A question that takes longer measures the wait for its answer. */
const slowMs = 200

interface Lead {
  /** How far the database's clock is ahead of this machine's, in milliseconds. */
  readonly ms: number
  /** How long the question took; the lead is right to half of it. */
  readonly tookMs: number
}

async function askLead(db: Database): Promise<Lead> {
  const askedAt = Date.now()
  const { rows } = await sql<{ at: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as at`.execute(db)
  const answeredAt = Date.now()
  return { ms: (rows[0]?.at ?? answeredAt) - (askedAt + answeredAt) / 2, tookMs: answeredAt - askedAt }
}

/** The quickest of a few questions: one that waited for a connection says little. */
async function measureLead(db: Database): Promise<Lead> {
  let best = await askLead(db)
  for (let more = 0; more < 2; more++) {
    const each = await askLead(db)
    if (each.tookMs < best.tookMs) best = each
  }
  return best
}

export interface DatabaseClock {
  readonly now: () => Date
  stop(): void
}

/**
 * The clock of the database, which all servers and commands that share it go by: of two machines whose clocks differ
 * around midnight, neither serves another day than the other. Measured now and every minute; while the database is
 * away the last measure holds. The embedded database has the clock of its process.
 * @param onApart hears how many milliseconds this machine's clock is behind, when it is by more than two seconds.
 */
export async function followDatabaseClock(
  { db, kind }: Pick<OpenDatabase, 'db' | 'kind'>,
  onApart: (leadMs: number) => void = () => {},
): Promise<DatabaseClock> {
  if (kind === 'embedded') return { now: () => new Date(), stop() {} }
  const stopping = new AbortController()
  let { ms: leadMs } = await measureLead(db)
  if (Math.abs(leadMs) > noticeableMs) onApart(leadMs)
  const follow = async () => {
    while (!stopping.signal.aborted) {
      await wait(askAgainMs, undefined, { ref: false, signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
      const lead = await measureLead(db).catch(() => null)
      if (lead !== null && lead.tookMs <= slowMs) leadMs = lead.ms
    }
  }
  void follow()
  return { now: () => new Date(Date.now() + leadMs), stop: () => stopping.abort() }
}

/** The day it is in Jakarta by the database's clock, for a command that runs once. */
export async function databaseToday(database: Pick<OpenDatabase, 'db' | 'kind'>): Promise<IsoDay> {
  const clock = await followDatabaseClock(database)
  clock.stop()
  return jakartaDay(clock.now())
}
