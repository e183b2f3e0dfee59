import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running product. */
    baseUrl: string
    browserPath: string
  }
}

const startScript = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url))
const patienceMs = 200_000

/** A reader's surroundings: with the test runner's NODE_ENV the web would be built with React for development. */
const { NODE_ENV: _, ...surroundings } = process.env

/** Starts the product the way a reader does, on a new data directory and a free port, and waits for its address. */
const startProduct = (directory: string): Promise<{ baseUrl: string; child: ChildProcess }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [startScript], {
      env: { ...surroundings, PORT: '0', DATA_DIR: directory, SAMPLE_DATA: 'demo', DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const give = (up: string) => {
      child.kill('SIGKILL')
      reject(new Error(`the product did not start (${up}):\n${said}`))
    }
    const timer = setTimeout(() => give('too slow'), patienceMs)
    const read = (chunk: Buffer) => {
      said += chunk.toString()
      const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (port === undefined) return
      clearTimeout(timer)
      resolve({ baseUrl: `http://127.0.0.1:${port}`, child })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', (code, signal) => {
      // Later it ends every journey with a refused connection: say here why.
      process.stderr.write(`the product stopped (${signal ?? `exit ${code}`}):\n${said.slice(-2_000)}\n`)
      give(`exit ${code}`)
    })
  })

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'estafet-journeys-'))
  const { baseUrl, child } = await startProduct(directory)
  project.provide('baseUrl', baseUrl)
  project.provide('browserPath', process.env.BROWSER_PATH ?? '/usr/bin/chromium')
  return async () => {
    child.removeAllListeners('exit')
    const isRunning = child.exitCode === null && child.signalCode === null
    if (isRunning)
      await new Promise<void>((stopped) => {
        child.on('exit', () => stopped())
        child.kill('SIGTERM')
      })
    rmSync(directory, { recursive: true, force: true })
  }
}
