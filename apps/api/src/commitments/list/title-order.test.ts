import { commitmentListInput, commitmentSorts } from '@estafet/domain'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Database } from '@estafet/db'
import { undone, useTestDatabase } from '../../../test/database.ts'
import { testToday } from '../../../test/test-today.ts'
import { refreshState } from '../../state/refresh-state.commands.ts'
import { listCommitmentsAsOf } from './commitment-list-as-of.read.ts'
import { getCommitmentPage } from './commitment-list.read.ts'

const database = useTestDatabase()

// A city of which nothing else is recorded.
const elsewhere = '11.72'

const today = async (db: Database, input: object) => {
  const page = await getCommitmentPage(db, commitmentListInput.parse({ limit: 200, ...input }), testToday)
  return page.items
}
const onDay = async (db: Database, input: object) =>
  (await listCommitmentsAsOf(db, commitmentListInput.parse({ limit: 200, ...input }), testToday)).items

const record = async (db: Database, titles: readonly string[], started = '2026-01-01') => {
  for (const [index, title] of titles.entries())
    await sql`insert into commitment (id, region_code, origin, title, started_on, started_precision, sourcing)
      values (${`ZZ-${index}`}, ${elsewhere}, 'running_initiative', ${title}, ${started}, 'day', 'sourced')`.execute(
      db,
    )
  await refreshState(
    db,
    titles.map((_, index) => `ZZ-${index}`),
    [elsewhere],
    testToday,
  )
}

describe('lists by title', () => {
  it('are in the order of a dictionary, today and on any day, on every database', async () => {
    await undone(database().db, async (db) => {
      await record(db, [
        'PPID',
        'e-Lapor',
        'Dialog Publik',
        '“Zebra”',
        'Pelacak',
        'dialog',
        'École',
        '5 Kios',
      ])
      const wanted = ['5 Kios', 'dialog', 'Dialog Publik', 'e-Lapor', 'École', 'Pelacak', 'PPID', '“Zebra”']
      for (const list of [today, onDay])
        expect((await list(db, { region: elsewhere, sort: 'title' })).map(({ title }) => title)).toEqual(
          wanted,
        )
    })
  })

  it.each(commitmentSorts)('by %s give today what they give as of today', async (sort) => {
    const { db } = database()
    for (const sample of ['real', 'simulated'])
      expect((await onDay(db, { sort, sample })).map(({ id }) => id)).toEqual(
        (await today(db, { sort, sample })).map(({ id }) => id),
      )
  })
})

describe('a search in other words', () => {
  it.each([
    ['walikota menyapa', 'Wali Kota Menyapa'],
    ['bansos', 'Daftar bantuan sosial'],
    ['satudata', 'Satu Data'],
    ['ijin', 'Izin sehari'],
    ['wali kota', 'Walikota mendengar'],
  ])('%s finds %s', async (q, title) => {
    await undone(database().db, async (db) => {
      await record(db, [title])
      for (const list of [today, onDay])
        expect((await list(db, { q, region: elsewhere })).map((each) => each.title)).toEqual([title])
    })
  })
})

describe('a misspelt search within a filter', () => {
  it('finds near names where nothing that passes the filter has the words', async () => {
    await undone(database().db, async (db) => {
      // Elsewhere in the country somebody really is called so.
      await record(db, ['Pengaduna'])
      for (const list of [today, onDay]) {
        expect((await list(db, { q: 'pengaduna' })).map(({ id }) => id)).toEqual(['ZZ-0'])
        expect((await list(db, { q: 'pengaduna', region: '35.76' })).map(({ id }) => id)).toContain('MJK-1')
        expect((await list(db, { q: 'pengaduna', region: elsewhere })).map(({ id }) => id)).toEqual(['ZZ-0'])
      }
    })
  })
})
