import { createHash } from 'node:crypto'
import { type Database, findUnsealed, type UnsealedEntries } from '@estafet/db'
import {
  type CheckedEntry,
  findLogHead,
  listCheckedEntries,
  listFaultsOfUnsealed,
  type LogHead,
} from './log-entries.queries.ts'

const batchSize = 5_000

export interface CheckedChain {
  /** Sealed or not. */
  readonly entries: number
  /** The last sealed entry: who keeps it elsewhere can later tell a log that was rewritten. Null of an empty log. */
  readonly head: LogHead | null
  /** What waits for its seal: no fault, as long as it does not wait for long. */
  readonly unsealed: UnsealedEntries
  /** One line for each entry that does not hold, and for what is missing at either end. */
  readonly differences: readonly string[]
}

/** What the entries of version 1 come to, told in the way of version 2: the entry after them must say the same. */
function earliestEntries() {
  const sum = createHash('sha256')
  let entries = 0
  let isOver = false
  return {
    /** What is wrong with an entry before, at or after the one that sums those up. */
    fault({ version, told, summary }: CheckedEntry): string | null {
      if (version === null) return null
      if (version === 1) {
        if (isOver) return null
        sum.update(Buffer.from(told, 'hex'))
        entries++
        return null
      }
      const isFirst = !isOver
      isOver = true
      if (!isFirst || entries === 0) return summary === null ? null : 'a seal where there is nothing to seal'
      const holds = summary?.entries === entries && summary.sha256 === sum.digest('hex')
      return holds ? null : 'does not seal the entries before it'
    },
    /** Whether entries of version 1 stand there without a sum after them. */
    isOpen: () => entries > 0 && !isOver,
  }
}

/** What is wrong with one place of the chain. */
function faultsAt(entry: CheckedEntry, last: CheckedEntry | undefined, newest: number): string[] {
  const { id, position, version } = entry
  const faults: string[] = []
  const expected = (last?.position ?? 0) + 1
  if (position !== expected)
    faults.push(`change_log_seal ${position}: follows on ${expected - 1}, and those between are gone`)
  if (version === null) return [...faults, `change_log ${id}: sealed at position ${position}, and gone`]
  if (!entry.isHashRight) faults.push(`change_log ${id}: altered after it was written`)
  if (!entry.isLinkRight)
    faults.push(
      `change_log ${id}: ${version === 3 ? `not what was sealed at position ${position}` : 'does not follow the entry before it'}`,
    )
  if (version < newest) faults.push(`change_log ${id}: in the old way after the new`)
  return faults
}

/**
 * Recomputes the hash of every change-log entry and of every seal, which carries that of the one before, the last with
 * what the dataset says, and one entry with what was kept of it elsewhere. An entry altered, taken out, put in or moved
 * shows.
 * @param kept the head of the log as it was noted at an earlier time.
 */
export async function verifyChain(db: Database, kept?: LogHead): Promise<CheckedChain> {
  const differences: string[] = []
  const earliest = earliestEntries()
  let entries = 0
  let newest = 0
  let last: CheckedEntry | undefined
  let isKeptThere = kept === undefined
  for (let isMore = true; isMore;) {
    const rows = await listCheckedEntries(db, last, batchSize)
    for (const entry of rows) {
      differences.push(...faultsAt(entry, last, newest))
      const fault = earliest.fault(entry)
      if (fault !== null) differences.push(`change_log ${entry.id}: ${fault}`)
      if (entry.id === kept?.id && entry.hash === kept.hash) isKeptThere = true
      newest = Math.max(newest, entry.version ?? 0)
      last = entry
    }
    entries += rows.length
    isMore = rows.length === batchSize
  }
  if (earliest.isOpen()) differences.push('change_log: no seal after the entries of version 1')
  if (!isKeptThere) differences.push(`change_log ${kept?.id}: not the entry that was kept elsewhere`)
  const head = last === undefined ? null : { id: last.id, hash: last.hash }
  const told = await findLogHead(db)
  if (told?.id !== head?.id || told?.hash !== head?.hash)
    differences.push(
      `change_log: ends with entry ${head?.id ?? 'none'}, and the dataset says ${told?.id ?? 'none'}`,
    )
  differences.push(...(await listFaultsOfUnsealed(db)))
  const unsealed = await findUnsealed(db)
  return { entries: entries + unsealed.entries, head, unsealed, differences }
}
