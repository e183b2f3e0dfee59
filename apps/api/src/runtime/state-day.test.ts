import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@estafet/db'
import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { followStateDay } from './state-day.ts'

interface Kept {
  day: string | null
}

const follow = (
  ensureStateDay: (db: Database, today: string) => Promise<string>,
  start: string,
  kept: Kept = { day: null },
) => {
  const clock = { now: new Date(start) }
  const day = followStateDay({
    db: {} as Database,
    clock: () => clock.now,
    log: pino({ level: 'silent' }),
    ensureStateDay,
    findKeptDay: async () => kept.day,
    patienceMs: 20,
    askAgainMs: 20,
  })
  onTestFinished(() => day.stop())
  return { clock, day }
}

test('the day turns at midnight in Jakarta', async () => {
  const asked = new Set<string>()
  const { clock, day } = follow(async (_, today) => {
    asked.add(today)
    return today
  }, '2026-11-23T16:59:59Z')
  expect(await day.ensure()).toBe('2026-11-23')
  clock.now = new Date('2026-11-23T17:00:00Z')
  // Not known yet: it may be that the new day cannot be computed.
  expect(day.current()).toBeUndefined()
  expect(await Promise.all([day.ensure(), day.ensure(), day.ensure()])).toEqual(Array(3).fill('2026-11-24'))
  expect(await day.ensure()).toBe('2026-11-24')
  expect([...asked]).toEqual(['2026-11-23', '2026-11-24'])
})

test('of readers that meet a new day at once one has it computed', async () => {
  let computed = 0
  const { day } = follow(async (_, today) => {
    computed++
    await wait(5)
    return today
  }, '2026-11-23T08:00:00Z')
  await Promise.all(Array.from({ length: 20 }, () => day.ensure()))
  expect(computed).toBe(1)
})

test('where no day is kept at all, one that could not be computed is tried again by the next who asks', async () => {
  let attempts = 0
  const { day } = follow(async (_, today) => {
    attempts++
    if (attempts === 1) throw new Error('away')
    return today
  }, '2026-11-23T08:00:00Z')
  await expect(day.ensure()).rejects.toThrow('away')
  await expect(day.ensure()).resolves.toBe('2026-11-23')
})

test('while a new day cannot be computed the one before is answered for, at once, and left when it can', async () => {
  const disk = { isFull: true }
  const { day } = follow(
    async (_, today) => {
      if (disk.isFull) throw new Error('No space left on device')
      return today
    },
    '2026-11-23T18:00:00Z',
    { day: '2026-11-23' },
  )
  expect(await day.ensure()).toBe('2026-11-23')
  expect(day.current()).toBe('2026-11-23')
  disk.isFull = false
  await vi.waitFor(async () => expect(await day.ensure()).toBe('2026-11-24'))
  expect(day.current()).toBe('2026-11-24')
})

test('a day that takes long is not waited for', async () => {
  const rolled = Promise.withResolvers<string>()
  const { day } = follow(() => rolled.promise, '2026-11-23T18:00:00Z', { day: '2026-11-23' })
  expect(await day.ensure()).toBe('2026-11-23')
  rolled.resolve('2026-11-24')
  await vi.waitFor(async () => expect(await day.ensure()).toBe('2026-11-24'))
})

test('a day the database has reached already is answered for, though this clock is behind', async () => {
  const { day } = follow(async () => '2026-11-24', '2026-11-23T08:00:00Z')
  expect(await day.ensure()).toBe('2026-11-24')
  expect(day.current()).toBe('2026-11-24')
})

test('a day that another one moved is asked for again', async () => {
  const database = { day: '2026-11-22' }
  const { day } = follow(async (_, today) => {
    database.day = today
    return today
  }, '2026-11-23T08:00:00Z')
  await day.ensure()
  database.day = '2026-11-22'
  await vi.waitFor(() => expect(database.day).toBe('2026-11-23'))
})
