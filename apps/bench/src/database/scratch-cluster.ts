import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../child-server.ts'

const run = promisify(execFile)

/** A PostgreSQL server of the bench's own, gone when stopped. */
export interface ScratchCluster {
  readonly url: string
  stop(): Promise<void>
}

const versionFolders = (root: string): string[] =>
  existsSync(root)
    ? readdirSync(root)
        .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a))
        .map((version) => join(root, version, 'bin'))
    : []

/** The folder with PostgreSQL's own programs: on PATH, else where packages put them; undefined without any. */
const findPrograms = (): string | undefined =>
  [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versionFolders('/usr/lib/postgresql'),
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/opt/postgresql/bin',
  ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))

const isRoot = process.getuid?.() === 0

// PostgreSQL refuses to run as root; packages bring a user for it.
const asOwner = (program: string, args: readonly string[]) =>
  isRoot ? run('runuser', ['-u', 'postgres', '--', program, ...args]) : run(program, [...args])

/** Starts a PostgreSQL in a new temporary folder on a free port; undefined when none is installed. */
export async function startScratchCluster(): Promise<ScratchCluster | undefined> {
  const programs = findPrograms()
  if (programs === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'estafet-bench-'))
  const data = join(folder, 'data')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    if (isRoot) await run('chown', ['postgres', folder])
    const port = await freePort()
    await asOwner(join(programs, 'initdb'), [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-locale',
    ])
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`
    const log = join(folder, 'log')
    // pg_ctl leaves the server behind with the pipes it got, so it gets none to wait for but its own log.
    await asOwner(join(programs, 'pg_ctl'), ['start', '-w', '-D', data, '-l', log, '-o', settings])
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        await asOwner(join(programs, 'pg_ctl'), ['stop', '-w', '-m', 'immediate', '-D', data]).catch(() => {})
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
