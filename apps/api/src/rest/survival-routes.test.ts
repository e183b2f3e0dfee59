import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'
import { testToday } from '../../test/test-today.ts'

const database = useTestDatabase()
const base = useTestServer(database)
const get = (path: string) => fetch(`${base()}/api/v1${path}`)
const rowsOf = async (path: string) =>
  parse<Record<string, string>>(await (await get(path)).text(), { columns: true })

describe('survival for researchers', () => {
  it('is one object, the same as the app gets', async () => {
    const answer = await (await get('/survival?by=region_kind')).json()
    expect(answer).toMatchObject({ sample: 'real', by: 'region_kind', asOf: testToday, province: null })
  })

  it('is a file of a row per group, transition and horizon', async () => {
    const response = await get('/survival.csv?sample=simulated&by=anchoring')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="estafet-survival-simulated-${testToday}.csv"`,
    )
    const rows = parse<Record<string, string>>(await response.text(), { columns: true })
    expect(rows).toHaveLength(4 * 2 * 5)
    // At the other months of the curve there is an incidence and no share to bound.
    const bounded = rows.filter((row) => ['6', '12', '24'].includes(row.months ?? ''))
    expect(bounded).toHaveLength(4 * 2 * 3)
    expect(rows.filter((row) => row.n !== '')).toEqual(bounded)
    for (const row of bounded) {
      const [n, alive, ended, unknown] = ['n', 'alive', 'ended', 'unknown'].map((name) => Number(row[name]))
      expect(n).toBe((alive ?? 0) + (ended ?? 0) + (unknown ?? 0))
      expect(Number(row.at_risk)).toBe((n ?? 0) + Number(row.not_reached))
      expect(row.sample).toBe('simulated')
      expect(row.is_small).toBe(String((n ?? 0) < 10))
    }
  })

  it('leaves a share empty where there is nobody to share among', async () => {
    const rows = await rowsOf('/survival.csv?by=anchoring&asOf=2019-06-01')
    const empty = rows.filter((row) => row.n === '0')
    expect(empty.length).toBeGreaterThan(0)
    for (const row of empty) expect([row.alive_share_low, row.alive_share_high]).toEqual(['', ''])
    for (const row of rows.filter((each) => each.still_followed === '0'))
      expect(row.lapsed_incidence).toBe('')
  })

  it.each([
    ['/survival?by=mayor', 400, 'invalid_parameter'],
    ['/survival?sample=both', 400, 'invalid_parameter'],
    ['/survival?province=98', 404, 'region_not_found'],
    ['/survival.csv?asOf=2099-01-01', 400, 'date_in_future'],
    ['/at-risk?region=61.99', 404, 'region_not_found'],
    ['/at-risk.csv?limit=5', 400, 'unknown_parameter'],
  ])('%s is refused with %i and the reason %s', async (path, status, reason) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ reason })
  })
})

describe('the at-risk list for researchers', () => {
  it('says why in the language asked for', async () => {
    const rows = await rowsOf('/at-risk.csv?sample=simulated')
    const inEnglish = await rowsOf('/at-risk.csv?sample=simulated&lang=en')
    const { total } = (await (await get('/at-risk?sample=simulated&limit=1')).json()) as { total: number }
    expect(rows).toHaveLength(total)
    const named = rows.findIndex((row) => row.reasons?.startsWith('named_after_leader'))
    expect(rows[named]?.why).toMatch(/^nama kepala daerah ada pada nama program/)
    expect(inEnglish[named]?.why).toMatch(/^the programme carries the head’s name/)
    for (const row of rows) expect(row.why === '').toBe(row.reasons === '')
  })

  it('gives the reasons in words beside the facts', async () => {
    const { items } = (await (await get('/at-risk?region=99.76&limit=3')).json()) as {
      items: { why: string; reasons: unknown[] }[]
    }
    expect(items).toHaveLength(3)
    for (const { why, reasons } of items) expect(why.split('; ')).toHaveLength(reasons.length)
  })
})
