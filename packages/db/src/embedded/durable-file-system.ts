import fs from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** A file or directory as emscripten's file system over Node's has it open; a directory has no descriptor. */
interface OpenNode {
  readonly nfd?: number
  readonly node: unknown
}

interface NodeFileSystem {
  readonly stream_ops: { fsync?: (stream: OpenNode) => number }
  realPath(node: unknown): string
}

/** Brings one file, or the names in one directory, to the disk. */
export const syncPath = (path: string): void => {
  const descriptor = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

/**
 * PGlite's file system with a way to the disk. As it ships it has none: what a transaction wrote is in the memory of the
 * operating system, and a power cut takes the last half minute of what was acknowledged.
 */
export class DurableFileSystem extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const addSync = (module: unknown) => {
      const { NODEFS } = module as { readonly NODEFS: NodeFileSystem }
      NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncPath(NODEFS.realPath(node))
        else fs.fsyncSync(nfd)
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } }
  }
}

/**
 * How PGlite is started so that it syncs what it acknowledges: without `-F`, which turns syncing off, and by `fsync`,
 * because its default, `fdatasync`, reaches nothing here. Its buffers are a quarter of the usual: they are memory of
 * this process, and what they do not hold the operating system has.
 */
export const durableStartParams: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'shared_buffers=32MB',
]

/** Brings everything under a directory to the disk, names included. */
export function syncTree(directory: string): void {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else if (entry.isFile()) syncPath(path)
  }
  syncPath(directory)
}
