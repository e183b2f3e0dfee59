import { createHash } from 'node:crypto'
import type { Database } from '@estafet/db'
import { type CheckedEntry, findLogHead, listCheckedEntries, type LogHead } from './log-entries.queries.ts'

const batchSize = 5_000

export interface CheckedChain {
  readonly entries: number
  /** The last entry: who keeps it elsewhere can later tell a log that was rewritten. Null of an empty log. */
  readonly head: LogHead | null
  /** One line for each entry that does not hold, and for what is missing at either end. */
  readonly differences: readonly string[]
}

/** What the entries of version 1 come to, told in the way of version 2: the seal after them must say the same. */
function sealedEntries() {
  const sum = createHash('sha256')
  let entries = 0
  let isOver = false
  return {
    /** What is wrong with the place of this entry: before, at or after the seal. */
    fault({ version, told, sealed }: CheckedEntry): string | null {
      if (version === 1) {
        if (isOver) return 'in the old way after the new'
        sum.update(Buffer.from(told, 'hex'))
        entries++
        return null
      }
      const isFirst = !isOver
      isOver = true
      if (!isFirst || entries === 0) return sealed === null ? null : 'a seal where there is nothing to seal'
      const holds = sealed?.entries === entries && sealed.sha256 === sum.digest('hex')
      return holds ? null : 'does not seal the entries before it'
    },
    /** Whether entries of version 1 stand there without a seal after them. */
    isOpen: () => entries > 0 && !isOver,
  }
}

/**
 * Recomputes the hash of every change-log entry and compares each with the hash the next one carries, the last with what
 * the dataset says, and one entry with what was kept of it elsewhere. An entry altered, taken out, put in or moved shows.
 * @param kept the head of the log as it was noted at an earlier time.
 */
export async function verifyChain(db: Database, kept?: LogHead): Promise<CheckedChain> {
  const differences: string[] = []
  const seal = sealedEntries()
  let entries = 0
  let last: CheckedEntry | undefined
  let isKeptThere = kept === undefined
  for (let isMore = true; isMore;) {
    const rows = await listCheckedEntries(db, last, batchSize)
    for (const entry of rows) {
      const place = seal.fault(entry)
      const faults = [
        ...(entry.isHashRight ? [] : ['altered after it was written']),
        ...(entry.isLinkRight ? [] : ['does not follow the entry before it']),
        ...(place === null ? [] : [place]),
      ]
      differences.push(...faults.map((fault) => `change_log ${entry.id}: ${fault}`))
      if (entry.id === kept?.id && entry.hash === kept.hash) isKeptThere = true
    }
    entries += rows.length
    last = rows.at(-1) ?? last
    isMore = rows.length === batchSize
  }
  if (seal.isOpen()) differences.push('change_log: no seal after the entries of version 1')
  if (!isKeptThere) differences.push(`change_log ${kept?.id}: not the entry that was kept elsewhere`)
  const head = last === undefined ? null : { id: last.id, hash: last.hash }
  const told = await findLogHead(db)
  if (told?.id !== head?.id || told?.hash !== head?.hash)
    differences.push(
      `change_log: ends with entry ${head?.id ?? 'none'}, and the dataset says ${told?.id ?? 'none'}`,
    )
  return { entries, head, differences }
}
