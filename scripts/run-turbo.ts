import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { repositoryRoot } from './verify/repository.ts'

/** Runs tasks of turbo.json, which sends nothing of it to anybody. @returns the exit code. */
export async function runTurbo(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const isWindows = process.platform === 'win32'
  const turbo = spawn(
    join(repositoryRoot, 'node_modules/.bin', isWindows ? 'turbo.cmd' : 'turbo'),
    ['run', ...args],
    {
      cwd: repositoryRoot,
      stdio: 'inherit',
      shell: isWindows,
      env: { TURBO_PRINT_VERSION_DISABLED: '1', ...process.env, ...env, TURBO_TELEMETRY_DISABLED: '1' },
    },
  )
  // Turbo ends by itself when the terminal interrupts both; this process only hands on its answer.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => turbo.kill(signal))
  const [code] = (await once(turbo, 'close')) as [number | null]
  return code ?? 1
}
