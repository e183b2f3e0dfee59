import { type Database, inSnapshot } from '@estafet/db'
import { sql } from 'kysely'
import type { LogHead } from './log-entries.queries.ts'
import { isLogGuarded, listRecordedTables } from './recorded-tables.queries.ts'
import { type CheckedChain, verifyChain } from './verify-chain.read.ts'
import { verifyRecordedRows } from './verify-recorded-rows.queries.ts'

/**
 * Proves the change log by itself, and the facts by the log: every entry follows from its content and the one before,
 * every row is as its last entry left it, and what writes the log stands.
 * @param kept the head of the log as somebody noted it earlier, elsewhere.
 */
export async function verifyChangeLog(db: Database, kept?: LogHead): Promise<CheckedChain> {
  return inSnapshot(
    db,
    async (snapshot) => {
      // Inside a transaction that writes: what would be written when it commits, now.
      await sql`set constraints all immediate`.execute(snapshot)
      await sql`set constraints all deferred`.execute(snapshot)
      const chain = await verifyChain(snapshot, kept)
      const differences = [...chain.differences]
      if (!(await isLogGuarded(snapshot))) differences.push('change_log: nothing refuses that it is changed')
      for (const table of await listRecordedTables(snapshot)) {
        if (!table.isLogged) differences.push(`${table.name}: nothing writes its changes to the log`)
        if (!table.isKept) differences.push(`${table.name}: nothing refuses that its rows are taken out`)
        differences.push(...(await verifyRecordedRows(snapshot, table)))
      }
      return { ...chain, differences }
    },
    { takesLong: true },
  )
}
