import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { minify, type Plugin } from 'vite'
import { onBuiltFiles } from './built-files.ts'

/** Sends the script that runs before the first paint without its comments: every first view waits for it. */
export const earlyScript = (): Plugin =>
  onBuiltFiles('estafet-early-script', async (folder) => {
    const file = join(folder, 'early.js')
    // In words that browsers older than the oldest supported know.
    const options = { compress: { target: 'es2015' }, mangle: true } as const
    const { code, errors } = await minify('early.js', await readFile(file, 'utf8'), options)
    if (errors.length > 0) throw new Error(`early.js: ${errors[0]?.message}`)
    await writeFile(file, code)
  })
