import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbedded } from '@estafet/db'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { prepareDatabase } from '../../src/process/prepare-database.ts'
import { runProgram } from './run-program.ts'

// Each test starts a process: seconds when idle, long on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'estafet-record-'))
const env = { DATA_DIR: join(folder, 'data') }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  const database = await openEmbedded(env.DATA_DIR)
  await prepareDatabase(database.db, 'pilot', '2026-11-23')
  await database.close()
})

const perwali = {
  commitmentId: 'MJK-3',
  factor: 'legal_basis',
  level: 2,
  fromOn: '2025-06-02',
  document: 'Perwali 9/2025',
  source: { url: 'https://jdih.example.id/perwali-9-2025' },
  rationale: 'Memuat peraturan itu sendiri.',
}

const record = async (command: string, fact: unknown, ...more: readonly string[]) => {
  const file = join(folder, 'fact.json')
  writeFileSync(file, typeof fact === 'string' || fact instanceof Buffer ? fact : JSON.stringify(fact))
  const { ended, output } = runProgram(cli, [command, '--file', file, '--actor', 'Bappeda', ...more], env)
  return { code: await ended, output: output() }
}

test('whose first record is refused leaves no name behind', async () => {
  const refused = await record('anchor', { ...perwali, commitmentId: 'XX-1' }, '--actor', 'Nama Ditolak')
  expect(refused.code).toBe(1)
  const database = await openEmbedded(env.DATA_DIR)
  const names = await database.db.selectFrom('actor').select('name').execute()
  await database.close()
  expect(names.map(({ name }) => name)).not.toContain('Nama Ditolak')
})

test('it records a fact and prints its id', async () => {
  const recorded = await record('anchor', perwali)
  expect(recorded.code).toBe(0)
  expect(recorded.output).toMatch(/^\d+$/m)
  const seen = {
    commitmentId: 'MJK-3',
    sightedOn: '2026-05-06',
    state: 'active',
    source: { title: 'Laporan 2026' },
    rationale: 'Menyebutnya berjalan.',
  }
  expect(await record('sighting', seen)).toMatchObject({ code: 0 })
  const { ended, output } = runProgram(cli, ['verify'], env)
  expect(await ended).toBe(0)
  expect(output()).toMatch(/\b0 differences/)

  const head = /^head of the log: (\d+:[0-9a-f]{64})$/m.exec(output())?.[1] ?? ''
  const again = runProgram(cli, ['verify', '--head', head], env)
  expect(await again.ended).toBe(0)
  const other = runProgram(cli, ['verify', '--head', head.replace(/:.*/, `:${'0'.repeat(64)}`)], env)
  expect(await other.ended).toBe(1)
  expect(other.output()).toContain(': not the entry that was kept elsewhere')
  const unread = runProgram(cli, ['verify', '--head', '17'], env)
  expect(await unread.ended).not.toBe(0)
})

test('it says in either language why it refuses, and changes nothing', async () => {
  const level4 = await record('anchor', { ...perwali, level: 4 })
  expect(level4).toMatchObject({ code: 1 })
  expect(level4.output).toContain('✗ Tingkat penopang 4 tidak ada.')
  const early = { ...perwali, factor: undefined, level: undefined, fromOn: undefined, document: undefined }
  const decision = { ...early, decision: 'continue', dayZero: '2025-02-20', decidedOn: '2025-02-19' }
  const refused = await record('decision', decision, '--lang', 'en')
  expect(refused).toMatchObject({ code: 1 })
  expect(refused.output).toContain(
    '✗ The decision of 2025-02-19 comes before the inauguration of 2025-02-20.',
  )
})

test('it says what it cannot read', async () => {
  expect((await record('anchor', { ...perwali, factor: 'luck' }, '--lang', 'en')).output).toMatch(
    /✗ .*luck.*factor.*legal_basis/,
  )
  const inFile = async (fact: unknown) => (await record('anchor', fact)).output
  expect(await inFile({ ...perwali, commitmentId: undefined })).toContain(
    '✗ “commitmentId” perlu diisi. Tambahkan “commitmentId” ke isi JSON-nya.',
  )
  expect(await inFile({ ...perwali, commitmentID: 'MJK-3' })).toContain(
    '✗ Isian “commitmentID” tidak dikenal. Hapus dari isi JSON-nya, atau periksa ejaannya',
  )
  expect(await inFile({ ...perwali, commitmentId: ['MJK-3', 'MJK-1'] })).not.toContain('alamat')
  expect((await record('anchor', '{"level":')).output).toMatch(/✗ Isi “.*fact\.json” bukan JSON\./)
  const missing = runProgram(cli, ['anchor', '--file', join(folder, 'none'), '--actor', 'x'], env)
  expect(await missing.ended).toBe(1)
  expect(missing.output()).toMatch(/✗ Berkas “.*none” tidak dapat dibaca\./)
  const nobody = runProgram(cli, ['anchor', '--file', '-'], env)
  expect(await nobody.ended).toBe(1)
  expect(nobody.output()).toContain('--actor')
})

test('it reads what Windows writes, and names the encoding it cannot read', async () => {
  const text = JSON.stringify({ ...perwali, fromOn: '2025-07-01', level: 3 })
  expect(await record('anchor', `\ufeff${text}`)).toMatchObject({ code: 0 })
  const wide = await record('anchor', Buffer.from(`\ufeff${text}`, 'utf16le'))
  expect(wide.code).toBe(1)
  expect(wide.output).toContain('tersimpan sebagai UTF-16 LE')
})

test.each([
  ['nobody', ''],
  ['several lines', 'Bappeda\nDinas'],
  ['more than a name', 'x'.repeat(5_000)],
])('it takes %s for no actor', async (_, actor) => {
  const { ended, output } = runProgram(cli, ['anchor', '--file', '-', '--actor', actor], env)
  expect(await ended).toBe(1)
  expect(output()).toMatch(/names who asserts the fact/)
})

test('it takes no sign of life from before the commitment began, which nothing could take back', async () => {
  const early = {
    commitmentId: 'MJK-3',
    sightedOn: '1945-01-01',
    state: 'active',
    source: { title: 'Laporan' },
    rationale: 'Menyebutnya.',
  }
  expect(await record('sighting', early)).toMatchObject({
    code: 1,
    output: expect.stringMatching(/1945-01-01 mendahului awal komitmen ini/),
  })
})

test.each(['/proc/x', '/proc/x/y'])('it ends where the folder %s cannot be made', async (folderAsked) => {
  const { ended, output } = runProgram(
    cli,
    ['handover', '35.76', '--format', 'json', '--out', folderAsked],
    env,
  )
  expect(await ended).toBe(1)
  expect(output()).toMatch(/The folder \/proc\/x.* cannot be made/)
})
