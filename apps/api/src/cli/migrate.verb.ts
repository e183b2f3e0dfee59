import { Command } from 'commander'
import { withConfiguredDatabase } from '../process/configured-database.ts'
import { migrate } from '../process/prepare-database.ts'
import { say } from '../process/terminal.ts'
import { runCommand } from './run-command.ts'

export const migrateCommand = (): Command =>
  new Command('migrate').description('bring the tables up to this code, all or nothing').action(
    runCommand((env) =>
      withConfiguredDatabase(env, async ({ db }) => {
        await migrate(db)
        say('The tables are up to date.')
        return 0
      }),
    ),
  )
