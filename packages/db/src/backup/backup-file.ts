import { once } from 'node:events'
import { createReadStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Digest } from './table-rows.ts'

/**
 * A backup is a gzip file of lines. A line that begins with # is a mark, each other one a row of the table begun last,
 * as JSON. It can be read with `zcat`, and needs neither this code nor the same kind of database to be understood.
 */
export type Mark =
  | {
      readonly mark: 'backup'
      readonly format: 1
      readonly madeAt: string
      /** The migrations the tables are of, oldest first. */
      readonly migrations: readonly string[]
    }
  | { readonly mark: 'table'; readonly name: string; readonly columns: readonly string[] }
  | ({ readonly mark: 'end'; readonly name: string } & Digest)
  | { readonly mark: 'sequences'; readonly values: Readonly<Record<string, number>> }
  | { readonly mark: 'whole'; readonly tables: number; readonly rows: number }

/** Why a backup cannot be written or read. */
export type BackupFault =
  | 'exists'
  | 'unreadable'
  | 'not_a_backup'
  | 'cut_short'
  | 'altered'
  | 'newer_than_code'
  | 'not_empty'

/** A backup that cannot be written or restored; nothing was changed. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
  readonly fault: BackupFault
  readonly target: string

  constructor(fault: BackupFault, target: string, cause?: unknown) {
    super(`${fault}: ${target}`, { cause })
    this.fault = fault
    this.target = target
  }
}

/**
 * Writes the lines into a file that has its name only once it is whole and on the disk. Only its owner may read it: it
 * holds everything.
 * @throws BackupError `exists` where there is such a file; it is left as it is.
 */
export async function writeBackupFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`
  if (existsSync(path)) throw new BackupError('exists', path)
  const file = await open(part, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new BackupError('exists', part) : error
  })
  try {
    await pipeline(
      async function* () {
        for await (const line of lines) yield `${line}\n`
      },
      createGzip(),
      file.createWriteStream({ flush: true }),
    )
    await rename(part, path)
    const folder = await open(dirname(path))
    await folder.sync()
    await folder.close()
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/**
 * The lines of a backup.
 * @throws BackupError `unreadable`, `not_a_backup` or `cut_short`.
 */
export async function* readBackupFile(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  await once(file, 'open').catch((error: unknown) => {
    throw new BackupError('unreadable', path, error)
  })
  const unpacked = createGunzip()
  // Whatever goes wrong below arrives where the lines are read.
  const flow = pipeline(file, unpacked).catch((error: unknown) => error)
  try {
    let rest = ''
    // By line feeds alone: other signs that end a line for some readers stand raw in texts.
    for await (const chunk of unpacked.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') yield rest
  } catch {
    // Told apart below.
  }
  const error = await flow
  if (error === undefined) return
  const code = (error as NodeJS.ErrnoException).code
  throw new BackupError(code === 'Z_BUF_ERROR' ? 'cut_short' : 'not_a_backup', path, error)
}

export const toLine = (mark: Mark): string => `#${JSON.stringify(mark)}`

/** The mark a line is; undefined of a row. */
export const toMark = (line: string): Mark | undefined =>
  line.startsWith('#') ? (JSON.parse(line.slice(1)) as Mark) : undefined
