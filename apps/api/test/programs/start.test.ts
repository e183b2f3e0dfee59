import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrateToLatest, openEmbedded } from '@estafet/db'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { runProgram } from './run-program.ts'

// Each test starts processes with a database of their own: seconds when idle, long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

const freshDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), 'estafet-start-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Starts the server where it must fail, and gives the one sentence it says. */
async function refusal(env: Record<string, string>): Promise<string> {
  const { ended, output } = runProgram(main, [], { PORT: '0', ...env })
  expect(await ended).toBe(1)
  const lines = output().trim().split('\n')
  const sentence = lines.at(-1) ?? ''
  expect(sentence).toMatch(/^✗ .+\.$/)
  expect(output()).not.toMatch(/\n\s+at /)
  return sentence
}

test('a setting that cannot be used', async () => {
  expect(await refusal({ PORT: 'abc' })).toBe(
    '✗ PORT is "abc": it must be a whole number from 0 to 65535 (0 takes any free port).',
  )
})

test('a port in use, found out before anything is created', async () => {
  const other = createServer()
  await new Promise<void>((listening) => {
    other.listen(0, '127.0.0.1', listening)
  })
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const directory = join(freshDirectory(), 'data')
  expect(await refusal({ PORT: String(port), DATA_DIR: directory })).toContain(
    `Port ${port} is already in use`,
  )
  expect(existsSync(directory)).toBe(false)
})

test('a data directory that cannot be written', async () => {
  const parent = freshDirectory()
  writeFileSync(join(parent, 'file'), '')
  expect(await refusal({ DATA_DIR: join(parent, 'file') })).toMatch(/cannot be written.*DATA_DIR/)
})

test.skipIf(process.getuid?.() === 0)('a data directory without permission', async () => {
  const directory = freshDirectory()
  chmodSync(directory, 0o500)
  expect(await refusal({ DATA_DIR: directory })).toMatch(/cannot be written/)
})

// A disk of its own, which only root can make.
const onFullDisk = (): string | null => {
  const disk = freshDirectory()
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status !== 0) return null
  onTestFinished(() => void spawnSync('umount', [disk]))
  const directory = join(disk, 'data')
  mkdirSync(directory)
  spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'full')}`, 'bs=4k'])
  return directory
}

test('a disk without a free byte, which is called by its name', async ({ skip }) => {
  const directory = onFullDisk()
  if (directory === null) return skip()
  expect(await refusal({ DATA_DIR: directory })).toMatch(/too little free space/)
})

test('a data directory that another process holds', async () => {
  const directory = freshDirectory()
  const holder = await openEmbedded(directory)
  onTestFinished(() => holder.close())
  expect(await refusal({ DATA_DIR: directory })).toMatch(/in use by another Estafet/)
})

// As in a container: process numbers begin at one again, and none of the others can be seen.
const inOwnNumbers = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child']
const hasOwnNumbers = spawnSync(inOwnNumbers[0] ?? '', [...inOwnNumbers.slice(1), 'true']).status === 0

test.skipIf(!hasOwnNumbers)('a data directory that a server of another container holds', async () => {
  const env = { DATA_DIR: freshDirectory(), PORT: '0', SAMPLE_DATA: 'none' }
  const server = runProgram(main, [], env, inOwnNumbers)
  await server.says('Stop with Ctrl-C')
  for (let attempt = 0; attempt < 3; attempt++) {
    const other = runProgram(main, [], env, inOwnNumbers)
    expect(await other.ended).toBe(1)
    expect(other.output()).toMatch(/in use by another Estafet/)
  }
  // Killed without a word, it holds nothing any more.
  server.child.kill('SIGKILL')
  await server.ended
  const next = runProgram(main, [], env, inOwnNumbers)
  await next.says('Stop with Ctrl-C')
})

test('a data directory that a server of an earlier release holds', async () => {
  const directory = freshDirectory()
  const mark = join(directory, 'estafet.lock')
  writeFileSync(mark, String(process.pid))
  expect(await refusal({ DATA_DIR: directory })).toMatch(/in use by another Estafet/)
  expect(readdirSync(directory)).toEqual(['estafet.lock'])
  // The number has gone to a program that began after the mark was made.
  const longAgo = new Date('2026-01-01')
  utimesSync(mark, longAgo, longAgo)
  await (await openEmbedded(directory)).close()
  expect(existsSync(mark)).toBe(false)
})

test('a data directory with files that are no database, which are left as they are', async () => {
  const directory = freshDirectory()
  mkdirSync(join(directory, 'database', 'base'), { recursive: true })
  expect(await refusal({ DATA_DIR: directory })).toMatch(/no database.*Nothing was changed/)
  expect(readdirSync(join(directory, 'database'))).toEqual(['base'])
})

// Nothing listens there.
const nobody = { DATABASE_URL: 'postgres://estafet:hunter2@127.0.0.1:9/estafet' }

test('a database that nothing answers for, which the server waits for, without showing its password', async () => {
  const server = runProgram(main, [], { PORT: '0', ...nobody })
  await server.says('PostgreSQL at 127.0.0.1:9/estafet is not up yet')
  expect(server.output()).not.toContain('hunter2')
})

test('a database that nothing answers for, which a command does not wait for', async () => {
  const command = runProgram(cli, ['verify'], nobody)
  expect(await command.ended).toBe(1)
  expect(command.output()).toMatch(/127\.0\.0\.1:9\/estafet cannot be reached/)
  expect(command.output()).not.toMatch(/hunter2|not up yet/)
})

test('a database that a newer code took something from, which is left as it is', async () => {
  const directory = freshDirectory()
  mkdirSync(directory, { recursive: true })
  const before = await openEmbedded(directory)
  await migrateToLatest(before.db)
  await sql`insert into kysely_migration (name, timestamp) values ('29990101T0000-later', '')`.execute(
    before.db,
  )
  await sql`update dataset set needs_migration = '29990101T0000-later'`.execute(before.db)
  const left = await before.db.selectFrom('dataset').selectAll().executeTakeFirstOrThrow()
  await before.close()
  expect(await refusal({ DATA_DIR: directory })).toMatch(/newer than this code .*29990101T0000-later/)
  const after = await openEmbedded(directory)
  onTestFinished(() => after.close())
  const dataset = await after.db.selectFrom('dataset').selectAll().executeTakeFirstOrThrow()
  expect(dataset).toEqual(left)
  expect(dataset).toMatchObject({ sample: null, state_day: null })
})

test('it starts, keeps its data, stops cleanly and verifies', async () => {
  const env = { DATA_DIR: freshDirectory(), PORT: '0', SAMPLE_DATA: 'none', LOG_LEVEL: 'info' }
  for (const isFirst of [true, false]) {
    const server = runProgram(main, [], env)
    const said = await server.says('Stop with Ctrl-C')
    expect(said.includes('migrations applied')).toBe(isFirst)
    const address = /ready: (http:\/\/localhost:\d+)/.exec(said)?.[1] ?? ''
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    const found = await fetch(`${address}/api/v1/regions?q=mojokerto&kind=kota`)
    expect(await found.json()).toMatchObject({ items: [{ code: '35.76' }] })
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  }
  const verified = runProgram(cli, ['verify'], env)
  expect(await verified.ended).toBe(0)
  expect(verified.output()).toMatch(/\b0 differences/)
})

test('it stops when asked, though nobody reads what it says any more', async () => {
  const env = { DATA_DIR: freshDirectory(), PORT: '0', SAMPLE_DATA: 'none', LOG_LEVEL: 'warn' }
  const server = runProgram(main, [], env)
  await server.says('Stop with Ctrl-C')
  server.child.stdout?.destroy()
  server.child.stderr?.destroy()
  server.child.kill('SIGINT')
  expect(await server.ended).toBe(0)
})

test('the command line explains itself and refuses what it does not know', async () => {
  const help = runProgram(cli, ['--help'])
  expect(await help.ended).toBe(0)
  for (const command of ['migrate', 'seed', 'verify']) expect(help.output()).toContain(command)
  const wrong = runProgram(cli, ['seed', '--sample', 'all'])
  expect(await wrong.ended).toBe(1)
  expect(wrong.output()).toMatch(/demo, pilot, none/)
})
