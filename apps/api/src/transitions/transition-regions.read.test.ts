import { inTransaction } from '@estafet/db'
import { expect, test } from 'vitest'
import { undone, useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { readHeadedRegions } from './transition-regions.read.ts'

const database = useTestDatabase()
const mojokerto = { sample: 'real', province: '35', kind: 'kota' } as const

test('heads are read once, and anew when anything of the dataset has changed', async () => {
  const { db } = database()
  const first = await readHeadedRegions(db, mojokerto, testToday)
  const again = await readHeadedRegions(db, mojokerto, '2019-01-01')
  const of = (headed: typeof first) => headed.find(({ region }) => region.code === '35.76')
  expect(of(again)?.region).toBe(of(first)?.region)
  expect(of(first)?.spells.length).toBeGreaterThan(of(again)?.spells.length ?? 0)
  await inTransaction(db, { actor: 'test' }, (transaction) =>
    transaction.updateTable('region').set({ name: 'Kota Uji' }).where('code', '=', '35.76').execute(),
  )
  expect(of(await readHeadedRegions(db, mojokerto, testToday))?.region.name).toBe('Kota Uji')
})

test('a transaction sees each of its own changes', async () => {
  await undone(database().db, async (db) => {
    for (const name of ['Kota Satu', 'Kota Dua']) {
      await db.updateTable('region').set({ name }).where('code', '=', '35.77').execute()
      const headed = await readHeadedRegions(db, mojokerto, testToday)
      expect(headed.find(({ region }) => region.code === '35.77')?.region.name).toBe(name)
    }
  })
})

test('the scope says which regions', async () => {
  const { db } = database()
  const codesOf = async (scope: Parameters<typeof readHeadedRegions>[1]) =>
    (await readHeadedRegions(db, scope, testToday)).map(({ region }) => region.code)
  const inProvince = await codesOf({ sample: 'real', province: '35' })
  expect(inProvince).toContain('35')
  expect(inProvince.every((code) => code === '35' || code.startsWith('35.'))).toBe(true)
  expect((await codesOf({ sample: 'simulated' })).every((code) => code.startsWith('99'))).toBe(true)
  expect(await codesOf({ sample: 'all', kind: 'province' })).toHaveLength(39)
})
