import { setImmediate as turn } from 'node:timers/promises'
import { DomainError } from '@estafet/domain'
import { expect, test } from 'vitest'
import { createFairQueue, type QueueLimits } from './fair-queue.ts'

const limits: QueueLimits = {
  capacity: 3,
  mostOfOne: 1,
  keptForOthers: 1,
  mostWaiting: 6,
  mostWaitingOfOne: 4,
  longestWaitMs: 60_000,
}

/** A queue with what ran in it, and who was refused. */
function observed(changed: Partial<QueueLimits> = {}) {
  const queue = createFairQueue({ ...limits, ...changed })
  const begun: string[] = []
  const refused: string[] = []
  const running = new Map<string, () => void>()
  const ask = (name: string, cost = 1, more: { signal?: AbortSignal; isPatient?: boolean } = {}) => {
    const enter = async () => {
      try {
        running.set(name, await queue.enter({ client: name.slice(0, 1), cost, ...more }))
        begun.push(name)
      } catch (error) {
        refused.push(`${name} ${error instanceof DomainError ? error.reason : String(error)}`)
      }
    }
    void enter()
  }
  const finish = async (name: string) => {
    running.get(name)?.()
    running.delete(name)
    await turn()
  }
  return { queue, begun, refused, running, ask, finish }
}

test('clients take turns, whoever asks more often', async () => {
  const { ask, begun, finish, running } = observed({ capacity: 1 })
  for (const name of ['a1', 'a2', 'a3', 'b1', 'c1']) ask(name)
  await turn()
  while (running.size > 0) await finish([...running.keys()][0] ?? '')
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'a3'])
})

test('who asks several things gets each in its turn, though others ask one after the other for ever', async () => {
  const { ask, begun, finish, running } = observed({ capacity: 1 })
  const loops = ['a', 'b', 'c', 'd']
  for (const client of loops) ask(`${client}0`)
  for (const name of ['p1', 'p2', 'p3']) ask(name)
  await turn()
  for (let round = 1; round <= 40; round++) {
    const [name = ''] = running.keys()
    await finish(name)
    if (!name.startsWith('p')) ask(`${name.slice(0, 1)}${round}`)
    await turn()
  }
  const turnsOfP = ['p1', 'p2', 'p3'].map((name) => begun.indexOf(name))
  expect(turnsOfP).not.toContain(-1)
  expect(turnsOfP[0]).toBeLessThanOrEqual(loops.length)
  for (const [index, at] of turnsOfP.entries())
    if (index > 0) expect(at - (turnsOfP[index - 1] ?? 0)).toBeLessThanOrEqual(loops.length + 1)
})

test('work that has begun is not refused to make room for another', async () => {
  const { ask, refused, queue } = observed({ capacity: 1, mostWaiting: 3 })
  ask('r1')
  for (const name of ['a1', 'a2', 'a3']) ask(name, 1, { isPatient: true })
  ask('b1')
  await turn()
  expect(refused).toEqual(['b1 heavy_reads_busy'])
  expect(queue.waiting).toBe(3)
})

test('one client alone has what is free, but for the last place: that is for who comes next', async () => {
  const { ask, begun, finish } = observed()
  for (const name of ['a1', 'a2', 'a3']) ask(name)
  await turn()
  expect(begun).toEqual(['a1', 'a2'])
  ask('b1')
  await turn()
  expect(begun).toEqual(['a1', 'a2', 'b1'])
  await finish('a1')
  expect(begun).toEqual(['a1', 'a2', 'b1'])
  await finish('a2')
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3'])
})

test('one client has one at once while another waits, though there is room', async () => {
  const { ask, begun, finish } = observed()
  ask('a1')
  ask('b1', 3)
  ask('a2')
  await turn()
  expect(begun).toEqual(['a1'])
  await finish('a1')
  expect(begun).toEqual(['a1', 'b1'])
  await finish('b1')
  expect(begun).toEqual(['a1', 'b1', 'a2'])
})

test('of several clients that run their share, who had none for longest has more', async () => {
  const { ask, begun, finish } = observed({ capacity: 4 })
  for (const name of ['a1', 'b1', 'a2', 'a3', 'b2']) ask(name)
  await turn()
  expect(begun).toEqual(['a1', 'b1', 'a2'])
  await finish('a1')
  expect(begun).toEqual(['a1', 'b1', 'a2', 'b2'])
})

test('what is dear waits for its room, and nobody slips past it', async () => {
  const { ask, begun, finish } = observed()
  for (const [name, cost] of [
    ['a1', 2],
    ['b1', 2],
    ['c1', 1],
  ] as const)
    ask(name, cost)
  await turn()
  expect(begun).toEqual(['a1'])
  await finish('a1')
  expect(begun).toEqual(['a1', 'b1', 'c1'])
})

test('a cost above the capacity takes it all', async () => {
  const { ask, begun, finish } = observed()
  ask('a1', 9)
  ask('b1')
  await turn()
  expect(begun).toEqual(['a1'])
  await finish('a1')
  expect(begun).toEqual(['a1', 'b1'])
})

test('the queue is short: of one client, and of all, where the longest makes room', async () => {
  const { ask, refused, queue, begun } = observed({ capacity: 1 })
  for (const name of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']) ask(name)
  await turn()
  expect(refused).toEqual(['a6 heavy_reads_busy'])
  for (const name of ['b1', 'c1', 'd1']) ask(name)
  await turn()
  expect(begun).toEqual(['a1'])
  expect(queue.waiting).toBe(6)
  expect(refused).toEqual(['a6 heavy_reads_busy', 'a5 heavy_reads_busy'])
  ask('b2', 1, { isPatient: true })
  await turn()
  expect(queue.waiting).toBe(7)
})

test('who waits too long is refused; who has begun is not', async () => {
  const { ask, refused, queue } = observed({ capacity: 1, longestWaitMs: 1 })
  for (const name of ['a1', 'b1']) ask(name)
  ask('c1', 1, { isPatient: true })
  await expect.poll(() => refused).toEqual(['b1 heavy_reads_busy'])
  expect([queue.running, queue.waiting]).toEqual([1, 1])
})

test('who leaves is out of the queue at once', async () => {
  const { ask, begun, refused, finish, queue } = observed({ capacity: 1 })
  const leaving = new AbortController()
  ask('a1')
  ask('b1', 1, { signal: leaving.signal })
  ask('c1')
  leaving.abort(new Error('left'))
  ask('d1', 1, { signal: leaving.signal })
  await turn()
  expect(refused).toEqual(['d1 Error: left', 'b1 Error: left'])
  expect(queue.waiting).toBe(1)
  await finish('a1')
  expect(begun).toEqual(['a1', 'c1'])
})

test('a place is given back once', async () => {
  const { ask, running, queue } = observed()
  ask('a1')
  await turn()
  const leave = running.get('a1')
  leave?.()
  leave?.()
  expect([queue.running, queue.waiting]).toEqual([0, 0])
})
