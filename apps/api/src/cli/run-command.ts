import { readEnv, type Env } from '../process/env.ts'
import { describeStartFailure } from '../process/start-failure.ts'
import { say } from '../process/terminal.ts'

/**
 * Runs what a command does with the settings. It answers with its exit code; whatever goes wrong is one sentence
 * and 1.
 */
export const runCommand =
  <Arguments extends readonly unknown[]>(work: (env: Env, ...given: Arguments) => Promise<number>) =>
  async (...given: Arguments): Promise<void> => {
    try {
      process.exitCode = await work(readEnv(), ...given)
    } catch (error) {
      say(`✗ ${describeStartFailure(error, 'do this')}`)
      process.exitCode = 1
    }
  }
