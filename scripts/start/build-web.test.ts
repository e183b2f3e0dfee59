import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { webBuild } from './build-web.ts'

test.each(['estafet #2', 'apa?'])('a folder named %s is refused in a sentence', async (name) => {
  const parent = mkdtempSync(join(tmpdir(), 'estafet-build-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  const root = join(parent, name)
  for (const folder of ['apps/web', 'packages/domain', 'packages/i18n'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['pnpm-lock.yaml', 'tsconfig.base.json']) writeFileSync(join(root, file), '')
  const web = webBuild(root)
  expect(web.isCurrent).toBe(false)
  const sentence = await web.build().then(
    () => '',
    (error: Error) => error.message,
  )
  expect(sentence).toContain(root)
  expect(sentence).toMatch(/because of the “[#?]” in the name of the folder/)
  expect(sentence).not.toMatch(/\n|\s+at /)
})
