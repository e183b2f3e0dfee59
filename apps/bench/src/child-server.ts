import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const startWithinMs = 60_000
const stopWithinMs = 10_000

/** A server under measurement, in a process of its own. */
export interface ChildServer {
  readonly port: number
  /** Processor seconds used so far; NaN where the system does not tell (only Linux does). */
  cpuSeconds(): number
  /** Megabytes resident now; NaN where the system does not tell. */
  residentMb(): number
  stop(): Promise<void>
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  const server = createServer()
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  server.on('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
  })
  return promise
}

const readProc = (child: ChildProcess, file: string): string => {
  try {
    return readFileSync(`/proc/${child.pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

// Ticks are hundredths on every Linux that Node runs on; fields 14 and 15 count after the name in brackets.
const cpuSecondsOf = (stat: string): number => {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function waitUntilReady(child: ChildProcess, url: string, output: () => string): Promise<void> {
  for (const giveUpAt = Date.now() + startWithinMs; Date.now() < giveUpAt; await wait(50)) {
    if (child.exitCode !== null) throw new Error(`the server to be measured stopped:\n${output()}`)
    const answer = await fetch(url).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return
  }
  throw new Error(`no 200 from ${url} within ${startWithinMs / 1_000} s:\n${output()}`)
}

/** Starts `script` with Node and waits until `readyPath` answers 200. Arguments for Node come from BENCH_NODE_ARGS. */
export async function startChildServer(
  script: string,
  env: Readonly<Record<string, string>>,
  readyPath: string,
  ownArguments: readonly string[] = [],
): Promise<ChildServer> {
  const port = await freePort()
  const nodeArguments = (process.env['BENCH_NODE_ARGS'] ?? '').split(' ').filter((each) => each !== '')
  const child = spawn(process.execPath, [...ownArguments, ...nodeArguments, script], {
    env: { ...process.env, NODE_ENV: 'production', ...env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // What the server logs is read, as a log collector would, and only its end is held.
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      if (chunk.length < 4_000) output = (output + chunk.toString()).slice(-4_000)
    })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await Promise.race([exited, wait(stopWithinMs, undefined, { ref: false })])
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    await exited
  }
  try {
    await waitUntilReady(child, `http://127.0.0.1:${port}${readyPath}`, () => output)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    port,
    cpuSeconds: () => cpuSecondsOf(readProc(child, 'stat')),
    residentMb: () => Number(/VmRSS:\s+(\d+) kB/.exec(readProc(child, 'status'))?.[1]) / 1_000,
    stop,
  }
}
