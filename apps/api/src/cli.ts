import { Command } from 'commander'
import { backupCommand, restoreCommand } from './cli/backup.verb.ts'
import { forgetCommand } from './cli/forget.verb.ts'
import { handoverCommand } from './cli/handover.verb.ts'
import { migrateCommand } from './cli/migrate.verb.ts'
import { rebuildCommand } from './cli/rebuild.verb.ts'
import { anchorCommand, decisionCommand, reportCommand, sightingCommand } from './cli/record-fact.verb.ts'
import { seedCommand } from './cli/seed.verb.ts'
import { verifyCommand } from './cli/verify.verb.ts'

// One file a command in cli/, added here. Progress goes to stderr, results to stdout; exit code 1 when it failed.
const program = new Command('estafet')
  .description('Looks after the database that DATABASE_URL names, else the embedded one in DATA_DIR (.data).')
  .addCommand(migrateCommand())
  .addCommand(seedCommand())
  .addCommand(verifyCommand())
  .addCommand(rebuildCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(handoverCommand())
  .addCommand(reportCommand())
  .addCommand(anchorCommand())
  .addCommand(decisionCommand())
  .addCommand(sightingCommand())
  .addCommand(forgetCommand())

await program.parseAsync()
