import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openEmbedded, sealChangeLog } from '@estafet/db'
import { expect, onTestFinished, test } from 'vitest'
import { verifyChangeLog } from '../../src/change-log/verify-change-log.read.ts'
import { runProgram } from './run-program.ts'

const program = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url))

// Seconds on an idle machine; each process opens a database of its own.
test('a kill -9 during writes loses nothing that was acknowledged', { timeout: 120_000 }, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'estafet-kill-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  const acknowledged: string[] = []
  // Twice: the second writer also has to open what the first one left.
  for (const milliseconds of [400, 900]) {
    const writer = runProgram(program, [directory])
    await writer.says('kept ')
    await wait(milliseconds)
    writer.child.kill('SIGKILL')
    expect(await writer.ended).toBe('SIGKILL')
    acknowledged.push(
      ...writer
        .output()
        .matchAll(/kept (\S+)\n/g)
        .map(([, id]) => id ?? ''),
    )
  }
  expect(acknowledged.length).toBeGreaterThan(5)

  const database = await openEmbedded(directory)
  onTestFinished(() => database.close())
  const people = await database.db.selectFrom('person').select('name').execute()
  const kept = new Set(people.map(({ name }) => name))
  expect(acknowledged.filter((name) => !kept.has(name))).toEqual([])
  // Both statements of a transaction or none.
  expect(kept.has('begun')).toBe(false)
  const { entries, unsealed, differences } = await verifyChangeLog(database.db)
  expect(differences).toEqual([])
  expect(entries).toBe(people.length * 2)
  // Each writer may have been killed between its last commit and its seal; what the first left, the second sealed.
  expect(unsealed.entries).toBeLessThanOrEqual(2)
  await sealChangeLog(database.db)
  expect(await verifyChangeLog(database.db)).toMatchObject({
    entries,
    unsealed: { entries: 0 },
    differences: [],
  })
})
