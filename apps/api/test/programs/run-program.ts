import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'

export interface RunningProgram {
  readonly child: ChildProcess
  /** Everything written so far, to stdout and stderr together. */
  output(): string
  /** Waits for the text; rejects when the program ends without it. */
  says(text: string | RegExp): Promise<string>
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

/**
 * Starts a TypeScript program with only the given environment; it is killed when the test is over.
 * @param under a command that runs it, such as one that gives it process numbers of its own
 */
export function runProgram(
  path: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  under: readonly string[] = [],
): RunningProgram {
  const [command = '', ...rest] = [...under, process.execPath, path, ...args]
  const child = spawn(command, rest, {
    env: { PATH: process.env['PATH'] ?? '', TZ: process.env['TZ'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal))
  })
  const isSaid = (text: string | RegExp) =>
    typeof text === 'string' ? output.includes(text) : text.test(output)

  const says = async (text: string | RegExp): Promise<string> => {
    let isOver = false
    void ended.then(() => (isOver = true))
    while (!isSaid(text)) {
      if (isOver) throw new Error(`ended without saying ${String(text)}:\n${output}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return output
  }
  return { child, output: () => output, says, ended }
}
