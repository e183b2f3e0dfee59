import { spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentStamp } from './content-stamp.ts'

// What the web is built from: itself, the packages it may import, and the versions of everything else.
const sources = ['apps/web', 'packages/domain', 'packages/i18n', 'pnpm-lock.yaml', 'tsconfig.base.json']
const stampName = '.build-stamp'

export interface WebBuild {
  readonly isCurrent: boolean
  /** Builds beside the present one and puts it in its place when whole: an interruption leaves nothing half. */
  build(): Promise<void>
}

/**
 * What in the name of a folder keeps the web from being built there: the build tool takes these signs for the parts of
 * an address. Undefined where nothing does.
 */
const unbuildableSign = (root: string): string | undefined => /[#?]/.exec(root)?.[0]

/** Whether the built web is that of the sources, and how to make it so. */
export function webBuild(root: string): WebBuild {
  const web = join(root, 'apps/web')
  const dist = join(web, 'dist')
  const stamp = contentStamp(root, sources)
  const stampFile = join(dist, stampName)
  const isCurrent =
    existsSync(join(dist, 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp

  return {
    isCurrent,
    async build() {
      const sign = unbuildableSign(root)
      if (sign !== undefined)
        throw new Error(
          `the web cannot be built in ${root}, because of the “${sign}” in the name of the folder. Rename the folder, or move this one elsewhere.`,
        )
      // Inside node_modules: out of sight of git and formatter, and on the same disk, so that it can be renamed.
      const half = `node_modules/.building-${process.pid}`
      const old = join(web, `node_modules/.built-before-${process.pid}`)
      try {
        await runVite(web, ['--outDir', half, '--emptyOutDir'])
        await runVite(web, ['--config', 'vite.server.config.ts', '--outDir', `${half}/.server`])
        writeFileSync(join(web, half, stampName), stamp)
        if (existsSync(dist)) renameSync(dist, old)
        renameSync(join(web, half), dist)
      } finally {
        for (const left of [join(web, half), old]) rmSync(left, { recursive: true, force: true })
      }
    },
  }
}

const runVite = (web: string, options: readonly string[]): Promise<void> => {
  const finished = Promise.withResolvers<void>()
  const vite = join(web, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [vite, 'build', ...options, '--logLevel', 'warn'], {
    cwd: web,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  child.once('error', finished.reject)
  child.once('close', (code, signal) => {
    if (code === 0) finished.resolve()
    else
      finished.reject(
        new Error(`the web could not be built (${signal ?? `exit code ${code}`}).\n${output.trim()}`),
      )
  })
  return finished.promise
}
