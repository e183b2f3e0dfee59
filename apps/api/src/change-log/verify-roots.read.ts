import type { Database } from '@estafet/db'
import { type CheckedRoot, listCheckedRoots } from './log-roots.queries.ts'

const batchSize = 5_000

/** A root of the log as it was noted: its number and its hash. */
export interface KeptRoot {
  readonly number: number
  readonly hash: string
}

export interface CheckedRoots {
  /** Null where there is none yet. */
  readonly last: KeptRoot | null
  /** One line for each root that does not hold. */
  readonly differences: readonly string[]
}

/**
 * Recomputes each root of the log from the one before and compares it with the chain, and one with what was kept of it
 * elsewhere: a log that was rewritten below it shows.
 */
export async function verifyRoots(db: Database, kept?: KeptRoot): Promise<CheckedRoots> {
  const differences: string[] = []
  let last: CheckedRoot | undefined
  let isKeptThere = kept === undefined
  for (let isMore = true; isMore;) {
    const roots = await listCheckedRoots(db, last, batchSize)
    for (const root of roots) {
      const follows =
        root.number === (last?.number ?? 0) + 1 && root.firstPosition === (last?.lastPosition ?? 0) + 1
      if (!follows) differences.push(`root ${root.number}: does not follow the root before it`)
      else if (!root.isHashRight) differences.push(`root ${root.number}: altered after it was made`)
      if (!root.isHeadRight)
        differences.push(`root ${root.number}: not what the log comes to at position ${root.lastPosition}`)
      if (root.number === kept?.number && root.hash === kept.hash) isKeptThere = true
      last = root
    }
    isMore = roots.length === batchSize
  }
  if (!isKeptThere) differences.push(`root ${kept?.number}: not the root that was kept elsewhere`)
  return { last: last === undefined ? null : { number: last.number, hash: last.hash }, differences }
}
