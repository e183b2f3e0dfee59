import { mkdir, writeFile } from 'node:fs/promises'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { DomainError, isIsoDay, type IsoDay } from '@estafet/domain'
import { defaultLanguage, type Language, languages } from '@estafet/i18n'
import { Command, Option } from 'commander'
import { withConfiguredDatabase } from '../process/configured-database.ts'
import { databaseToday } from '../runtime/database-clock.ts'
import {
  handoverFileName,
  type HandoverFormat,
  handoverFormats,
  renderHandoverFile,
} from '../handover-pack/handover-file.ts'
import { getHandoverPack } from '../handover-pack/get-handover-pack.read.ts'
import { describeProblem } from '../errors/problem-texts.ts'
import { publicAddress } from '../runtime/public-address.ts'
import { during, say } from '../process/terminal.ts'
import { isMigrated } from './require-migrated.ts'
import { runCommand } from './run-command.ts'

interface HandoverArguments {
  readonly date?: IsoDay
  readonly format: HandoverFormat | 'all'
  readonly out: string
  readonly lang: Language
}

// A large pack goes through gigabytes of short-lived strings. V8 would take a hundred megabytes more to clean up less
// often, which a command of seconds has no use for.
const stayLean = () => setFlagsFromString('--semi-space-growth-factor=1')

const checkDay = (date: string | undefined): void => {
  if (date !== undefined && !isIsoDay(date)) throw new DomainError('invalid', 'unknown_date', { value: date })
}

/** What is wrong with what was asked for, in one sentence; other failures go to whoever knows them. */
const refusal = (error: unknown): string => {
  if (!(error instanceof DomainError)) throw error
  return describeProblem('en', error.reason, 400, error.details).title
}

// Node's own `recursive` asks for ever where the folder that is there takes no other, such as /proc.
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return
    const parent = dirname(folder)
    if (code !== 'ENOENT' || existsSync(parent))
      throw new DomainError('invalid', 'folder_unwritable', { value: folder })
    await makeFolder(parent)
    await mkdir(folder)
  }
}

export const handoverCommand = (): Command =>
  new Command('handover')
    .description('write the handover pack of a region: what its next head is to be handed')
    .argument('<region>', 'code of the region, such as 99.76')
    .option(
      '--date <day>',
      'by the facts up to this day, or for the change of head expected on it; else today (2026-11-20)',
    )
    .addOption(
      new Option('--format <format>', 'of the file').choices([...handoverFormats, 'all']).default('pdf'),
    )
    .option('--out <directory>', 'where to write it', '.')
    .addOption(new Option('--lang <language>', 'of the text').choices(languages).default(defaultLanguage))
    .action(
      runCommand((env, code: string, { date, format, out, lang }: HandoverArguments) =>
        withConfiguredDatabase(env, async (database) => {
          const { db } = database
          stayLean()
          if (!(await isMigrated(db))) return 1
          try {
            checkDay(date)
            const now = new Date()
            const today = await databaseToday(database)
            const pack = await during('Gathering the facts', () =>
              getHandoverPack(db, { code, date, today, now }),
            )
            const document = { ...pack, publicUrl: publicAddress(env.baseUrl).of('') }
            await makeFolder(out)
            for (const each of format === 'all' ? handoverFormats : [format]) {
              const path = join(out, handoverFileName(document, each))
              const began = performance.now()
              const { bytes, pages } = await during(`Writing ${path}`, () =>
                renderHandoverFile(document, each, lang),
              )
              await writeFile(path, bytes)
              const seconds = ((performance.now() - began) / 1_000).toFixed(1)
              console.log(`${path}  ${pages === null ? '' : `${pages} pages  `}${seconds} s`)
            }
            console.log(`SHA-256 ${document.hash}`)
            return 0
          } catch (error) {
            say(`✗ ${refusal(error)}`)
            return 1
          }
        }),
      ),
    )
