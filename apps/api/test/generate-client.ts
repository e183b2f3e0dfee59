import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const generator = join(dirname(createRequire(import.meta.url).resolve('oazapfts')), 'cli.js')

/** A client of the REST face in TypeScript, as a program that knows nothing but the document writes it. */
export async function generateClient(document: unknown): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'estafet-client-'))
  try {
    const [from, to] = [join(place, 'openapi.json'), join(place, 'client.ts')]
    await writeFile(from, JSON.stringify(document))
    await promisify(execFile)(process.execPath, [generator, from, to])
    // What it hands on may be left out or undefined, which our compiler tells apart; who calls it is still checked.
    return `// @ts-nocheck\n${await readFile(to, 'utf8')}`
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
