import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { onBuiltFiles } from './built-files.ts'

const compressible = /\.(?:js|css|html|svg|json|webmanifest|txt|map)$/
// Below this, the header costs more than compression saves.
const smallestBytes = 512

const write = async (file: string): Promise<void> => {
  const content = await readFile(file)
  if (content.length < smallestBytes) return
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)])
}

/** Writes `.br` and `.gz` beside each built text file, so that the server never compresses one twice. */
export const precompress = (): Plugin =>
  onBuiltFiles('estafet-precompress', async (folder) => {
    const files = await readdir(folder, { recursive: true })
    await Promise.all(
      files.filter((file) => compressible.test(file)).map((file) => write(join(folder, file))),
    )
  })
