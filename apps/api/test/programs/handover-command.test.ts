import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { contentHash, type HandoverDocument } from '@estafet/reports'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'estafet-handover-'))
const env = { DATA_DIR: join(folder, 'data'), SAMPLE_DATA: 'demo' }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// The embedded database belongs to one process at a time, so the tests of this file use it one after the other.
beforeAll(async () => {
  await promisify(execFile)(process.execPath, [cli, 'seed'], { env: { PATH: process.env['PATH'], ...env } })
}, 240_000)

const handover = async (...args: string[]) => {
  const command = runProgram(cli, ['handover', ...args], env)
  return { code: await command.ended, output: command.output() }
}

test('it writes every format and says where, how long it took and the hash', async () => {
  const out = join(folder, 'serah', 'terima')
  const { code, output } = await handover('99.76', '--date', '2026-11-20', '--format', 'all', '--out', out)
  expect(code).toBe(0)
  const name = 'estafet-serah-terima-99.76-2026-11-20'
  expect(readdirSync(out).toSorted()).toEqual([`${name}.json`, `${name}.pdf`, `${name}.xlsx`])
  expect(output).toMatch(new RegExp(`${name}\\.pdf {2}\\d+ pages {2}\\d+\\.\\d s`))
  expect(
    readFileSync(join(out, `${name}.pdf`))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const { content, hash } = JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')) as HandoverDocument
  expect(contentHash(content)).toBe(hash)
  expect(output).toContain(`SHA-256 ${hash}`)
})

test.each([
  [['98.99'], 'There is no region with the code “98.99”.'],
  [['99.76', '--date', '2099-01-01'], 'The date “2099-01-01” has not come yet.'],
  [['99.76', '--date', '2026-02-30'], 'The date “2026-02-30” is not known.'],
  [['99.76', '--date', '1950-01-01'], 'Nothing was recorded yet on “1950-01-01”.'],
])('%j is refused in one sentence', async (args, sentence) => {
  const { code, output } = await handover(...args, '--out', folder)
  expect(code).toBe(1)
  expect(output.trim().split('\n').at(-1)).toBe(`✗ ${sentence}`)
  expect(output).not.toMatch(/\n\s+at /)
})

test('a format or language nobody knows is refused', async () => {
  expect((await handover('99.76', '--format', 'doc')).output).toMatch(/pdf, xlsx, json, all/)
  expect((await handover('99.76', '--lang', 'jv')).output).toMatch(/id, en/)
})
