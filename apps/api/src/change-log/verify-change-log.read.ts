import { type Database, inSnapshot } from '@estafet/db'
import type { LogHead } from './log-entries.queries.ts'
import { listRecordedTables, listUnguardedLogTables } from './recorded-tables.queries.ts'
import { type CheckedChain, verifyChain } from './verify-chain.read.ts'
import { verifyRecordedRows } from './verify-recorded-rows.queries.ts'
import { type KeptRoot, verifyRoots } from './verify-roots.read.ts'

export interface CheckedLog extends CheckedChain {
  /** The last root: the other thing to keep elsewhere. */
  readonly root: KeptRoot | null
}

/**
 * Proves the change log by itself, and the facts by the log: every entry follows from its content and the one before,
 * every root from the chain, every row is as its last entry left it, and what writes the log stands.
 * @param kept the head of the log, or a root, as somebody noted it earlier, elsewhere.
 */
export async function verifyChangeLog(
  db: Database,
  kept: { readonly head?: LogHead | undefined; readonly root?: KeptRoot | undefined } = {},
): Promise<CheckedLog> {
  return inSnapshot(
    db,
    async (snapshot) => {
      const chain = await verifyChain(snapshot, kept.head)
      const roots = await verifyRoots(snapshot, kept.root)
      const differences = [...chain.differences, ...roots.differences]
      for (const table of await listUnguardedLogTables(snapshot))
        differences.push(`${table}: nothing refuses that it is changed`)
      for (const table of await listRecordedTables(snapshot)) {
        if (!table.isLogged) differences.push(`${table.name}: nothing writes its changes to the log`)
        if (!table.isKept) differences.push(`${table.name}: nothing refuses that its rows are taken out`)
        differences.push(...(await verifyRecordedRows(snapshot, table)))
      }
      return { ...chain, root: roots.last, differences }
    },
    { takesLong: true },
  )
}
