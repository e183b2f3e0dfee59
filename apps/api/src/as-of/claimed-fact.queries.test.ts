import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { undone, useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { anchorFile, evidenceFile, sightingFile } from '../facts/claim-files.queries.ts'
import type { FactFile } from '../facts/fact-file.queries.ts'
import { listRecentEvents } from '../overview/overview.queries.ts'

const database = useTestDatabase()
const detail = (id: string, asOf?: string) =>
  callerOn(database().db).commitment.detail({ id, ...(asOf && { asOf }) })

describe('what only a file of this product says', () => {
  it('is no activity of a commitment', async () => {
    const { sightings, state, staleness } = await detail('TNG-2')
    const claims = sightings.filter(({ isClaimed }) => isClaimed)
    expect(claims).toMatchObject([{ sightedOn: '2025-12-15' }])
    expect([state.lastActivityOn, staleness.lastUpdateOn]).toEqual(['2023-11-30', '2023-11-01'])
    const { sightings: seen, state: mojokerto } = await detail('MJK-5')
    expect(seen.filter(({ isClaimed }) => isClaimed)).toMatchObject([{ sightedOn: '2025-03-01' }])
    expect(mojokerto.lastActivityOn).not.toBe('2025-03-31')
  })

  it('makes no anchor firm', async () => {
    const { anchors, anchorProfile, anchorSteps } = await detail('TNG-1')
    const claims = anchors.filter(({ isClaimed }) => isClaimed)
    expect(claims.map(({ factor }) => factor).toSorted()).toEqual([
      'institutional_home',
      'legal_basis',
      'plan_anchoring',
    ])
    for (const { factor, id } of claims) {
      expect(anchorProfile.factors.find((each) => each.factor === factor)).toEqual({
        factor,
        standing: 'unknown',
        level: null,
        anchorId: id,
      })
      expect(anchorSteps.map((each) => each.factor)).not.toContain(factor)
    }
    const early = (await detail('PTK-5', '2020-06-01')).anchors
    expect(early).toMatchObject([{ factor: 'legal_basis', isClaimed: true }])
  })

  it('is told as a claim in the files', async () => {
    const { db } = database()
    const ids = ['PTK-5', 'TNG-2']
    const rowsOf = async (file: FactFile, asOf: string) =>
      (await file.load(db, ids, asOf)).filter((row) => row['is_claimed']).length
    expect([await rowsOf(sightingFile, testToday), await rowsOf(anchorFile, testToday)]).toEqual([1, 1])
    expect([await rowsOf(sightingFile, '2020-06-01'), await rowsOf(anchorFile, '2020-06-01')]).toEqual([1, 2])
    expect((await sightingFile.load(db, ids, testToday)).every((row) => row['is_latest'] === false)).toBe(
      true,
    )
  })

  it('is all there is in the file of evidence until the last day its document may be of', async () => {
    await undone(database().db, async (db) => {
      await sql`update source set published_on = '2023-01-01', published_precision = 'year'
        where not is_own and published_on = '2023-11-15'`.execute(db)
      const publishers = async (asOf: string) =>
        (await evidenceFile.load(db, ['PTK-5'], asOf))
          .filter((row) => row['fact'] === 'sighting' && row['source_published_on'] === '2023-01-01')
          .map((row) => row['source_published_precision'])
      expect(await publishers('2023-06-01')).toEqual([])
      expect(new Set(await publishers('2023-12-31'))).toEqual(new Set(['year']))
    })
  })

  it('is no news on the home page', async () => {
    const question = { asOf: testToday, today: testToday, isSimulated: false, limit: 200 }
    const events = await listRecentEvents(database().db, question)
    const told = events
      .filter(({ kind }) => kind === 'sighting')
      .map(({ commitmentId, on }) => [commitmentId, on])
    expect(told).not.toContainEqual(['MJK-5', '2025-03-31'])
    expect(told).not.toContainEqual(['TNG-2', '2025-12-15'])
  })

  // Pontianak's public document is of November 2023.
  it.each([
    ['2020-06-01', [true]],
    ['2023-11-14', [true, true, true]],
    ['2023-11-15', [false, false, false]],
  ])('is all there was by %s', async (asOf, claims) => {
    const { sightings, state } = await detail('PTK-5', asOf)
    const early = sightings.filter(({ sightedOn }) => sightedOn < '2022-01-01')
    expect(early.map(({ isClaimed }) => isClaimed)).toEqual(claims)
    const { items } = await callerOn(database().db).commitment.list({ q: 'PTK-5', asOf })
    expect(items.find(({ id }) => id === 'PTK-5')?.lastActivityOn).toBe(state.lastActivityOn)
  })
})
