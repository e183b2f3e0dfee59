import { jakartaDay } from '@estafet/domain'
import { Command } from 'commander'
import { withConfiguredDatabase } from '../configured-database.ts'
import { verifyState } from '../state/verify-state.ts'
import { during } from '../terminal.ts'
import { verifyChangeLog } from '../verify-change-log.ts'
import { isMigrated } from './require-migrated.ts'
import { runCommand } from './run-command.ts'

const mostShown = 50

export const verifyCommand = (): Command =>
  new Command('verify')
    .description(
      'recompute the kept state from the facts and the hashes of the change log; 1 when any differs',
    )
    .action(
      runCommand((env) =>
        withConfiguredDatabase(env, async ({ db }) => {
          if (!(await isMigrated(db))) return 1
          // The state is that of the day it was kept for; the server rolls it at midnight, this only looks.
          const { state_day } = await db.selectFrom('dataset').select('state_day').executeTakeFirstOrThrow()
          const day = state_day ?? jakartaDay(new Date())
          const state = await during(`Recomputing the kept state of ${day}`, () => verifyState(db, day))
          const log = await during('Recomputing the chain of the change log', () => verifyChangeLog(db))
          const differences = [...state.differences, ...log.differences]
          for (const difference of differences.slice(0, mostShown)) console.log(difference)
          if (differences.length > mostShown) console.log(`and ${differences.length - mostShown} more`)
          console.log(
            `${state.checked} states and ${log.checked} log entries checked, ${differences.length} differences`,
          )
          return differences.length === 0 ? 0 : 1
        }),
      ),
    )
