import { commitmentListInput } from '@estafet/domain'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../../test/caller.ts'
import { undone, useTestDatabase } from '../../../test/database.ts'
import { testToday } from '../../../test/test-today.ts'
import { refreshState } from '../../state/refresh-state.commands.ts'
import { listCommitmentsAsOf } from './commitment-list-as-of.read.ts'
import { getCommitmentPage } from './commitment-list.read.ts'

const database = useTestDatabase()
const search = async (q: string, asOf: string) =>
  (await callerOn(database().db).commitment.list({ q, asOf, limit: 50 })).items

describe('a search in the words of another day', () => {
  it.each(['pengaduan', 'pengaduna', 'layanan publik', 'mjk-3', 'Lapor Semar', 'open data', 'Semarang'])(
    'finds for today what the index has for "%s", in its order',
    async (q) => {
      const { db } = database()
      const input = commitmentListInput.parse({ q, limit: 100 })
      const kept = await getCommitmentPage(db, input, testToday)
      const words = await listCommitmentsAsOf(db, input, testToday)
      expect(words.items.map(({ id }) => id)).toEqual(kept.items.map(({ id }) => id))
    },
  )

  it('finds the complaint channel of Semarang by the name it had, and by no later one', async () => {
    const ids = async (q: string, asOf: string) => (await search(q, asOf)).map(({ id }) => id)
    expect(await ids('Lapor Hendi', '2019-06-01')).toEqual(['SMG-1'])
    expect(await ids('Lapor Hendi', testToday)).toContain('SMG-1')
    for (const later of ['Sapa Mbak Ita', 'Solusi AWP'])
      expect(await ids(later, '2019-06-01')).not.toContain('SMG-1')
    expect(await ids('Sapa Mbak Ita', '2023-06-01')).toContain('SMG-1')
    const [then] = await search('Lapor Hendi', '2019-06-01')
    expect(then?.title).not.toMatch(/Semar "|AWP|Mbak Ita/)
  })

  it('compares letters where no text known that day has the words, whatever later ones have', async () => {
    await undone(database().db, async (db) => {
      const ids = async () =>
        (
          await callerOn(db).commitment.list({ q: 'pengaduna', asOf: '2019-06-01', sample: 'real' })
        ).items.map(({ id }) => id)
      const before = await ids()
      expect(before).toContain('MJK-1')
      await sql`insert into commitment (id, region_code, origin, title, started_on, started_precision, sourcing)
        values ('ZZ-1', '35.76', 'running_initiative', 'pengaduna', '2026-01-01', 'day', 'sourced')`.execute(
        db,
      )
      await refreshState(db, ['ZZ-1'], ['35.76'], testToday)
      expect(await ids()).toEqual(before)
      expect((await callerOn(db).commitment.list({ q: 'pengaduna' })).items.map(({ id }) => id)).toEqual([
        'ZZ-1',
      ])
    })
  })

  it('orders by the titles of the day', async () => {
    await undone(database().db, async (db) => {
      const titles = async (asOf: string) =>
        (await callerOn(db).commitment.list({ region: '36.71', sort: 'title', asOf })).items.map(
          ({ title }) => title,
        )
      const before = await titles('2024-01-01')
      await sql`insert into commitment_wording (commitment_id, until_on, title)
        select id, '2025-01-01', title from commitment where id = 'TNG-2'`.execute(db)
      await sql`update commitment set title = 'AAA', title_en = null where id = 'TNG-2'`.execute(db)
      expect(await titles('2024-12-31')).toEqual(before)
      expect((await titles('2025-01-01'))[0]).toBe('AAA')
    })
  })
})
