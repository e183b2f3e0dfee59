import type { Database } from '@estafet/db'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { followStateDay } from './state-day.ts'

const follow = (ensureStateDay: (db: Database, today: string) => Promise<void>, start: string) => {
  const clock = { now: new Date(start) }
  const day = followStateDay({
    db: {} as Database,
    clock: () => clock.now,
    log: pino({ level: 'silent' }),
    ensureStateDay,
  })
  onTestFinished(() => day.stop())
  return { clock, day }
}

test('the day turns at midnight in Jakarta and is computed once', async () => {
  const asked: string[] = []
  const { clock, day } = follow(async (_, today) => void asked.push(today), '2026-11-23T16:59:59Z')
  expect(await day.ensure()).toBe('2026-11-23')
  clock.now = new Date('2026-11-23T17:00:00Z')
  expect(await Promise.all([day.ensure(), day.ensure(), day.ensure()])).toEqual(Array(3).fill('2026-11-24'))
  expect(await day.ensure()).toBe('2026-11-24')
  expect(asked).toEqual(['2026-11-23', '2026-11-24'])
})

test('a day that could not be computed is tried again by the next who asks', async () => {
  let attempts = 0
  const { day } = follow(async () => {
    attempts++
    if (attempts === 1) throw new Error('away')
  }, '2026-11-23T08:00:00Z')
  await expect(day.ensure()).rejects.toThrow('away')
  await expect(day.ensure()).resolves.toBe('2026-11-23')
})
