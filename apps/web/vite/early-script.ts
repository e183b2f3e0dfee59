import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { minify, type Plugin } from 'vite'

/** Sends the script that runs before the first paint without its comments: every first view waits for it. */
export const earlyScript = (): Plugin => {
  let folder = 'dist'
  let isWritten = false
  return {
    name: 'estafet-early-script',
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
        const file = join(folder, 'early.js')
        // In words that browsers older than the oldest supported know.
        const options = { compress: { target: 'es2015' }, mangle: true } as const
        const { code, errors } = await minify('early.js', await readFile(file, 'utf8'), options)
        if (errors.length > 0) throw new Error(`early.js: ${errors[0]?.message}`)
        await writeFile(file, code)
      },
    },
  }
}
