import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { onBuiltFiles } from './built-files.ts'

/** Gives the service worker the name of the build, made from the page, which names every script by its content. */
export const offlineWorker = (): Plugin =>
  onBuiltFiles('estafet-offline-worker', async (folder) => {
    const page = await readFile(join(folder, 'index.html'))
    const build = createHash('sha256').update(page).digest('hex').slice(0, 12)
    const worker = join(folder, 'offline.js')
    await writeFile(worker, (await readFile(worker, 'utf8')).replace('__BUILD__', build))
  })
