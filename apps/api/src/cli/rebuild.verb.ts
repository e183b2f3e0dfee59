import { Command } from 'commander'
import { withConfiguredDatabase } from '../process/configured-database.ts'
import { databaseToday } from '../runtime/database-clock.ts'
import { findStateDay } from '../state/kept-state.queries.ts'
import { refreshAllState } from '../state/roll-state.commands.ts'
import { listSetAside } from '../state/set-aside.commands.ts'
import { during } from '../process/terminal.ts'
import { isMigrated } from './require-migrated.ts'
import { runCommand } from './run-command.ts'

export const rebuildCommand = (): Command =>
  new Command('rebuild')
    .description(
      'compute the kept state of every commitment anew from the facts, beside running servers; 1 when one fails',
    )
    .action(
      runCommand((env) =>
        withConfiguredDatabase(env, async (database) => {
          const { db } = database
          if (!(await isMigrated(db))) return 1
          const day = (await findStateDay(db)) ?? (await databaseToday(database))
          await during(`Computing the state of every commitment for ${day}`, (progress) =>
            refreshAllState(db, day, (done, total) => progress(`${done} of ${total}`)),
          )
          const failed = await listSetAside(db)
          for (const { id, reason } of failed) console.log(`${id}: ${reason}`)
          return failed.length === 0 ? 0 : 1
        }),
      ),
    )
