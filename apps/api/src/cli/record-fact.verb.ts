import type { Database, WriteContext } from '@estafet/db'
import { anchorInput, decisionInput, DomainError, type IsoDay, sightingInput } from '@estafet/domain'
import { defaultLanguage, type Language, languages } from '@estafet/i18n'
import { Command, InvalidArgumentError, Option } from 'commander'
import { recordAnchor } from '../commitments/record-anchor.commands.ts'
import { recordDecision } from '../commitments/record-decision.commands.ts'
import { recordSighting } from '../commitments/record-sighting.commands.ts'
import { withConfiguredDatabase } from '../process/configured-database.ts'
import { databaseToday } from '../runtime/database-clock.ts'
import { classifyFailure } from '../errors/failure.ts'
import { toProblem } from '../errors/problem.ts'
import { ensureStateDay } from '../state/roll-state.commands.ts'
import { say } from '../process/terminal.ts'
import { readTextFile } from './read-text-file.ts'
import { isMigrated } from './require-migrated.ts'
import { runCommand } from './run-command.ts'

interface RecordArguments {
  readonly file: string
  readonly actor: string
  readonly lang: Language
}

type RecordFact = (
  db: Database,
  context: WriteContext,
  input: unknown,
  today: IsoDay,
) => Promise<{ id: number }>

const longestActor = 200

/** Who asserts it, as the log keeps it: one line that names somebody. */
function readActor(text: string): string {
  const actor = text.trim()
  if (actor === '' || actor.length > longestActor || /\p{Cc}/u.test(actor) || !actor.isWellFormed())
    throw new InvalidArgumentError(
      `it names who asserts the fact, in 1 to ${longestActor} characters on one line.`,
    )
  return actor
}

const readFact = (file: string): unknown => {
  const text = readTextFile(file)
  try {
    return JSON.parse(text)
  } catch {
    throw new DomainError('invalid', 'file_not_json', { value: file })
  }
}

/** Says in the chosen language why a fact was refused; what nobody foresaw goes on to where failures are told. */
const sayRefusal = (error: unknown, input: unknown, language: Language): void => {
  const failure = classifyFailure(error, input)
  if (!failure.isExpected) throw error
  say(`✗ ${toProblem(failure, language, undefined).detail}`)
}

const recordCommand = (name: string, description: string, record: RecordFact): Command =>
  new Command(name)
    .description(`${description}; prints its id`)
    .requiredOption('--file <path>', 'one JSON object with the fact and its source; - reads it from stdin')
    .requiredOption('--actor <name>', 'who asserts it; kept beside the fact and in the change log', readActor)
    .addOption(
      new Option('--lang <language>', 'language of a refusal').choices(languages).default(defaultLanguage),
    )
    .action(
      runCommand((env, { file, actor, lang }: RecordArguments) =>
        withConfiguredDatabase(env, async (database) => {
          const { db } = database
          if (!(await isMigrated(db))) return 1
          let input: unknown
          try {
            input = readFact(file)
            const today = await ensureStateDay(db, await databaseToday(database))
            const { id } = await record(db, { actor }, input, today)
            console.log(id)
            return 0
          } catch (error) {
            sayRefusal(error, input, lang)
            return 1
          }
        }),
      ),
    )

export const anchorCommand = (): Command =>
  recordCommand('anchor', 'record what holds a commitment in place', (db, context, input, today) =>
    recordAnchor(db, context, anchorInput.parse(input), today),
  )

export const decisionCommand = (): Command =>
  recordCommand('decision', 'record what a new head decided on a commitment', (db, context, input, today) =>
    recordDecision(db, context, decisionInput.parse(input), today),
  )

export const sightingCommand = (): Command =>
  recordCommand('sighting', 'record what a source shows of a commitment', (db, context, input, today) =>
    recordSighting(db, context, sightingInput.parse(input), today),
  )
