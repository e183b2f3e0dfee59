import { backUp, restore } from '@estafet/db/backup'
import { Command } from 'commander'
import { withConfiguredDatabase } from '../process/configured-database.ts'
import { during, say } from '../process/terminal.ts'
import { isMigrated } from './require-migrated.ts'
import { runCommand } from './run-command.ts'

export const backupCommand = (): Command =>
  new Command('backup')
    .description(
      'write everything into one file, as it stands now; the embedded database by SIGUSR2 while it serves',
    )
    .argument('<file>', 'a new file, such as estafet-2026-11-29.ndjson.gz')
    .action(
      runCommand((env, file: string) =>
        withConfiguredDatabase(env, async ({ db }) => {
          if (!(await isMigrated(db))) return 1
          const { tables, rows } = await during(`Writing ${file}`, (progress) =>
            backUp(db, file, new Date(), (done) => progress(`${done} rows`)),
          )
          say(`  ${rows} rows of ${tables} tables`)
          return 0
        }),
      ),
    )

export const restoreCommand = (): Command =>
  new Command('restore')
    .description('fill an empty database from a backup, of either kind of database, and compare every row')
    .argument('<file>', 'a file that backup wrote')
    .action(
      runCommand((env, file: string) =>
        withConfiguredDatabase(env, async ({ db }) => {
          const { tables, rows } = await during(`Restoring ${file}`, (progress) =>
            restore(db, file, (done) => progress(`${done} rows`)),
          )
          say(`  ${rows} rows of ${tables} tables, each read back and found equal`)
          return 0
        }),
      ),
    )
