import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Gives the service worker the name of the build, made from the page, which names every script by its content. */
export const offlineWorker = (): Plugin => {
  let folder = 'dist'
  let isWritten = false
  return {
    name: 'estafet-offline-worker',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      isWritten = true
    },
    // After the public files are there, and before they are compressed.
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        if (!isWritten) return
        const page = await readFile(join(folder, 'index.html'))
        const build = createHash('sha256').update(page).digest('hex').slice(0, 12)
        const worker = join(folder, 'offline.js')
        await writeFile(worker, (await readFile(worker, 'utf8')).replace('__BUILD__', build))
      },
    },
  }
}
