import { type Database, inSnapshot } from '@estafet/db'
import type { IsoDay } from '@estafet/domain'
import { Command, InvalidArgumentError } from 'commander'
import type { LogHead } from '../change-log/log-entries.queries.ts'
import { verifyChangeLog } from '../change-log/verify-change-log.read.ts'
import type { KeptRoot } from '../change-log/verify-roots.read.ts'
import { withConfiguredDatabase } from '../process/configured-database.ts'
import { databaseToday } from '../runtime/database-clock.ts'
import { findStateDay } from '../state/kept-state.queries.ts'
import { verifyState } from '../state/verify-state.read.ts'
import { during } from '../process/terminal.ts'
import { isMigrated } from './require-migrated.ts'
import { runCommand } from './run-command.ts'

const mostShown = 50

/** What is kept of a log elsewhere, as this command prints it. */
function readKept(text: string): { readonly number: number; readonly hash: string } {
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (number === undefined || hash === undefined)
    throw new InvalidArgumentError('it is a number, a colon and 64 digits of a hash.')
  return { number: Number(number), hash }
}

function readHead(text: string): LogHead {
  const { number: id, hash } = readKept(text)
  return { id, hash }
}

interface VerifyArguments {
  readonly head?: LogHead
  readonly root?: KeptRoot
}

/** Prints what is found; the exit code. */
async function verify(db: Database, kept: VerifyArguments, today: IsoDay): Promise<number> {
  // The state is that of the day it was kept for; the server rolls it at midnight, this only looks.
  const day = (await findStateDay(db)) ?? today
  const state = await during(`Recomputing the kept state of ${day}`, () => verifyState(db, day))
  const log = await during('Proving the change log, and the facts by it', () => verifyChangeLog(db, kept))
  const differences = [...state.differences, ...log.differences]
  for (const difference of differences.slice(0, mostShown)) console.log(difference)
  if (differences.length > mostShown) console.log(`and ${differences.length - mostShown} more`)
  console.log(
    `${state.checked} states and ${log.entries} log entries checked, ${differences.length} differences`,
  )
  const { entries, seconds } = log.unsealed
  if (entries > 0)
    console.log(`${entries} of the entries are not sealed yet, the oldest for ${Math.round(seconds)} s`)
  if (log.head !== null) console.log(`head of the log: ${log.head.id}:${log.head.hash}`)
  if (log.root !== null) console.log(`last root of the log: ${log.root.number}:${log.root.hash}`)
  return differences.length === 0 ? 0 : 1
}

export const verifyCommand = (): Command =>
  new Command('verify')
    .description(
      'recompute the kept state from the facts, and prove the change log and the facts by it; 1 when any differs',
    )
    .option('--head <id:hash>', 'the head of the log as an earlier run printed it, kept elsewhere', readHead)
    .option(
      '--root <number:hash>',
      'a root of the log as an earlier run printed it or /api/v1/seals gave it, kept elsewhere',
      readKept,
    )
    .action(
      runCommand((env, kept: VerifyArguments) =>
        withConfiguredDatabase(env, async (database) => {
          const { db } = database
          if (!(await isMigrated(db))) return 1
          const today = await databaseToday(database)
          // In one state of the database: what is written meanwhile is no difference.
          return inSnapshot(db, (snapshot) => verify(snapshot, kept, today), { takesLong: true })
        }),
      ),
    )
