import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { parsers } from '../type-parsers.ts'
import { DurableFileSystem, durableStartParams } from './durable-file-system.ts'

/** What to start: a new database made aside, one at a path that syncs what it acknowledges, or one in memory. */
export type PGliteStart =
  | { readonly make: string }
  | { readonly at: string }
  | { readonly inMemoryFrom: Blob | undefined }

const extensions = { btree_gist, pg_trgm, unaccent }

const optionsFor = (start: PGliteStart): ConstructorParameters<typeof PGlite>[0] => {
  if ('make' in start) return { dataDir: start.make }
  if ('at' in start) return { fs: new DurableFileSystem(start.at), startParams: durableStartParams }
  return start.inMemoryFrom === undefined ? {} : { loadDataDir: start.inMemoryFrom }
}

/**
 * Code of WebAssembly that is no longer used is kept: freeing it, Node now and then ends with "Check failed:
 * jit_page_->allocations_.erase(addr) == 1" (https://github.com/nodejs/node/issues/64500), and what would be freed of
 * PGlite is some tens of functions.
 */
const keepUnusedCode = () => setFlagsFromString('--no-wasm-code-gc')

/** Starts PGlite in this thread, which it holds while it works. @throws its own error when it cannot. */
export async function startPGlite(start: PGliteStart): Promise<PGlite> {
  keepUnusedCode()
  const pglite = new PGlite({ ...optionsFor(start), extensions, parsers })
  await pglite.waitReady
  await pglite.exec(`set timezone = 'UTC'`)
  return pglite
}
