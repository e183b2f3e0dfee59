import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { repositoryRoot } from './repository.ts'

const searchPath = [join(repositoryRoot, 'node_modules/.bin'), process.env['PATH']].join(delimiter)

/** Runs a program of the workspace, by its name in node_modules/.bin or a script's path. Its output when it fails. */
export async function runTool(program: string, ...args: string[]): Promise<string[]> {
  const isScript = program.endsWith('.ts')
  const child = spawn(isScript ? process.execPath : program, isScript ? [program, ...args] : args, {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && !isScript,
    env: { ...process.env, PATH: searchPath, FORCE_COLOR: '0', NO_COLOR: '1' },
  })
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ])
  return code === 0 ? [] : [`${output}${errors}`.trim() || `${program} ended with ${code}`]
}
