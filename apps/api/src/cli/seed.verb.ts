import { Command, Option } from 'commander'
import { sampleFor, withConfiguredDatabase } from '../process/configured-database.ts'
import { databaseToday } from '../runtime/database-clock.ts'
import { prepareDatabase } from '../process/prepare-database.ts'
import { say } from '../process/terminal.ts'
import { runCommand } from './run-command.ts'

interface SeedArguments {
  readonly sample?: 'demo' | 'pilot' | 'none'
}

export const seedCommand = (): Command =>
  new Command('seed')
    .description('migrate, load the data into a database that has none, and compute its state')
    .addOption(
      new Option(
        '--sample <set>',
        'which sample data; else SAMPLE_DATA, else demo embedded and none on PostgreSQL',
      ).choices(['demo', 'pilot', 'none']),
    )
    .action(
      runCommand((env, { sample }: SeedArguments) =>
        withConfiguredDatabase(env, async (database) => {
          const wanted = sample ?? sampleFor(env, database)
          const held = await prepareDatabase(database.db, wanted, await databaseToday(database))
          if (held === wanted) return 0
          say(`✗ The database already holds "${held}" and was left as it is.`)
          return 1
        }),
      ),
    )
