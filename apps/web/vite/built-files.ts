import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Does something to the files of a build once all are there, those of `public` too, in the order of the plugins.
 * @param work is given the folder they lie in. After a build that failed there is none, and its own message must be the
 * one that is seen.
 */
export const onBuiltFiles = (name: string, work: (folder: string) => Promise<void>): Plugin => {
  let folder = 'dist'
  let isWritten = false
  return {
    name,
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      isWritten = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (isWritten) await work(folder)
      },
    },
  }
}
