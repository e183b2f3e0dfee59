import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { runProgram } from './run-program.ts'

vi.setConfig({ testTimeout: 120_000 })

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

const freshDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), 'estafet-backup-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

const run = async (env: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const program = runProgram(cli, args, env)
  return { code: await program.ended, said: program.output() }
}

test('a server that serves is backed up by a signal, and what is restored elsewhere verifies and is served', async () => {
  const env = { DATA_DIR: freshDirectory(), PORT: '0', SAMPLE_DATA: 'none', LOG_LEVEL: 'warn' }
  const server = runProgram(main, [], env)
  expect(await server.says('Stop with Ctrl-C')).toContain(`kill -USR2 ${server.child.pid}`)
  server.child.kill('SIGUSR2')
  await server.says('✓ Backup written')
  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  const folder = join(env.DATA_DIR, 'backups')
  const [name = '', ...others] = readdirSync(folder)
  expect(others).toEqual([])
  const file = join(folder, name)

  const other = { ...env, DATA_DIR: freshDirectory() }
  expect(await run(other, 'restore', file)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/found equal/),
  })
  expect(await run(other, 'verify')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/\b0 differences/),
  })
  expect(await run(other, 'restore', file)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/is not empty/),
  })
  const copy = join(folder, 'again.ndjson.gz')
  expect(await run(other, 'backup', copy)).toMatchObject({ code: 0 })
  expect(await run(other, 'backup', copy)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/choose another name/),
  })
  const restored = runProgram(main, [], other)
  const said = await restored.says('Stop with Ctrl-C')
  const address = /ready: (http:\/\/localhost:\d+)/.exec(said)?.[1] ?? ''
  const found = await fetch(`${address}/api/v1/regions?q=mojokerto&kind=kota`)
  expect(await found.json()).toMatchObject({ items: [{ code: '35.76' }] })
})
