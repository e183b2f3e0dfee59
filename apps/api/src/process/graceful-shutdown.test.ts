import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runProgram } from '../../test/programs/run-program.ts'

const program = fileURLToPath(new URL('../../test/programs/slow-server.ts', import.meta.url))

async function start(graceSeconds: number) {
  const running = runProgram(program, [String(graceSeconds)])
  const port = /listening on (\d+)\./.exec(await running.says(/listening on \d+\./))?.[1]
  return { ...running, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) }
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets a running request finish, then ends well',
  async (signal) => {
    const { child, get, says, ended, output } = await start(20)
    const answer = await get('/700')
    child.kill(signal)
    await says('draining')
    // Ctrl-C reaches the process twice, from the terminal and from pnpm.
    child.kill(signal)
    await expect(get('/0')).rejects.toThrow('fetch failed')
    expect(await answer.text()).toBe('begun finished')
    expect(await ended).toBe(0)
    expect(output()).toContain('closed')
  },
)

test('a request that outlasts the grace is cut, and that is a failure', async () => {
  const { child, get, ended } = await start(1)
  const answer = await get('/60000')
  child.kill('SIGTERM')
  await expect(answer.text()).rejects.toThrow('terminated')
  expect(await ended).toBe(1)
})

test('a second wish to stop is obeyed at once', async () => {
  const { child, get, says, ended } = await start(60)
  const answer = await get('/60000')
  child.kill('SIGINT')
  await says('draining')
  await wait(1_200)
  child.kill('SIGINT')
  await expect(answer.text()).rejects.toThrow('terminated')
  expect(await ended).toBe(1)
})
