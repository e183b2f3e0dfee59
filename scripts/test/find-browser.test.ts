import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findBrowser } from './find-browser.ts'

const folderWith = async (name: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'estafet-browser-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), '', { mode: 0o755 })
  return folder
}

test('the browser named is the one used', async () => {
  const folder = await folderWith('my-browser')
  expect(findBrowser({ CHROMIUM_PATH: join(folder, 'my-browser'), PATH: '' })).toBe(
    join(folder, 'my-browser'),
  )
})

test('a browser named and missing is not replaced by another', async () => {
  const folder = await folderWith('chromium')
  expect(findBrowser({ CHROMIUM_PATH: join(folder, 'nowhere'), PATH: folder })).toBeNull()
})

test('otherwise the first on the path', async () => {
  const folder = await folderWith('google-chrome')
  const second = await folderWith('chromium')
  expect(findBrowser({ PATH: `${folder}:${second}` })).toBe(join(second, 'chromium'))
})
