import { Command } from 'commander'
import { forgetActor } from '../actors/actor.commands.ts'
import { withConfiguredDatabase } from '../process/configured-database.ts'
import { say } from '../process/terminal.ts'
import { isMigrated } from './require-migrated.ts'
import { runCommand } from './run-command.ts'

export const forgetCommand = (): Command =>
  new Command('forget')
    .description('take a name off the record; what its bearer recorded stays, under the id that is printed')
    .argument('<name>', 'as it was given by --actor')
    .action(
      runCommand((env, name: string) =>
        withConfiguredDatabase(env, async ({ db }) => {
          if (!(await isMigrated(db))) return 1
          const id = await forgetActor(db, name)
          if (id === null) {
            say(`✗ Nobody on record is named “${name}”. Names are shown beside facts; check the spelling.`)
            return 1
          }
          console.log(id)
          return 0
        }),
      ),
    )
