import { type Actor, DomainError } from '@estafet/domain'
import { defaultLanguage, type Language, languages } from '@estafet/i18n'
import { Command as Verb, InvalidArgumentError, Option } from 'commander'
import type { z } from 'zod'
import { actorIdOf, withdrawActor } from '../actors/actor.commands.ts'
import { recordingCommands } from '../commitments/recording/recording.routes.ts'
import { type Command, perform } from '../routes/define-command.ts'
import { withConfiguredDatabase } from '../process/configured-database.ts'
import { databaseToday } from '../runtime/database-clock.ts'
import { classifyFailure } from '../errors/failure.ts'
import { toProblem } from '../errors/problem.ts'
import { ensureStateDay } from '../state/roll-state.commands.ts'
import { say } from '../process/terminal.ts'
import { readTextFile } from './read-text-file.ts'
import { isMigrated } from './require-migrated.ts'
import { runCommand } from './run-command.ts'

type RecordingCommand = Command<z.ZodType, { readonly id: number }>

interface RecordArguments {
  readonly file: string
  readonly actor: string
  readonly lang: Language
}

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
  say(`✗ ${toProblem(failure, language, undefined, 'file').detail}`)
}

const recordCommand = (name: string, description: string, command: RecordingCommand): Verb =>
  new Verb(name)
    .description(`${description}; prints its id`)
    .requiredOption('--file <path>', 'one JSON object with the fact and its source; - reads it from stdin')
    .requiredOption(
      '--actor <name>',
      'who asserts it; shown beside the fact, and kept in the change log by an id',
      readActor,
    )
    .addOption(
      new Option('--lang <language>', 'language of a refusal').choices(languages).default(defaultLanguage),
    )
    .action(
      runCommand((env, { file, actor, lang }: RecordArguments) =>
        withConfiguredDatabase(env, async (database) => {
          const { db } = database
          if (!(await isMigrated(db))) return 1
          let input: unknown
          let userId: string | undefined
          try {
            input = readFact(file)
            const today = await ensureStateDay(db, await databaseToday(database))
            userId = await actorIdOf(db, actor)
            const by: Actor = { userId, seats: [], via: 'command_line' }
            const { id } = await perform(command, { db, actor: by, today }, input)
            console.log(id)
            return 0
          } catch (error) {
            if (userId !== undefined) await withdrawActor(db, userId)
            sayRefusal(error, input, lang)
            return 1
          }
        }),
      ),
    )

export const reportCommand = (): Verb =>
  recordCommand('report', 'publish what a city reports of a commitment', recordingCommands.publishReport)

export const anchorCommand = (): Verb =>
  recordCommand('anchor', 'record what holds a commitment in place', recordingCommands.recordAnchor)

export const decisionCommand = (): Verb =>
  recordCommand(
    'decision',
    'record what a new head decided on a commitment',
    recordingCommands.recordDecision,
  )

export const sightingCommand = (): Verb =>
  recordCommand('sighting', 'record what a source shows of a commitment', recordingCommands.recordSighting)
