import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'
import { testToday } from '../../test/test-today.ts'

const database = useTestDatabase()
const base = useTestServer(database)
const get = (path: string) => fetch(`${base()}/api/v1${path}`)
interface Answer extends Record<string, unknown> {
  readonly summary: {
    readonly all: { readonly transitions: number; readonly counts: { readonly open: number } }
  }
  readonly past: { readonly total: number; readonly items: readonly unknown[] } | null
}
const json = async (path: string): Promise<Answer> => (await get(path)).json() as Promise<Answer>
const rowsOf = async (path: string) =>
  parse<Record<string, string>>(await (await get(path)).text(), { columns: true })

describe('/transitions', () => {
  it('is the calendar, of real regions unless simulated ones are asked for', async () => {
    const real = await json('/transitions?when=past&limit=2')
    expect(real).toMatchObject({ asOf: testToday, sample: 'real', coming: null, window: null })
    expect(real.past?.items).toHaveLength(2)
    expect(real.past?.total).toBe(real.summary.all.transitions)
    expect(await json('/transitions?sample=simulated')).toMatchObject({ sample: 'simulated' })
  })

  it('tells one handover by its day zero', async () => {
    expect(await json('/transitions/61.71/2025-02-20')).toMatchObject({
      dayZero: '2025-02-20',
      region: { code: '61.71' },
      held: { kind: 'return' },
    })
  })

  it.each([
    ['/transitions?province=98', 404, 'region_not_found', undefined],
    ['/transitions?province=jatim', 400, 'invalid_parameter', 'province'],
    ['/transitions?when=soon', 400, 'invalid_parameter', 'when'],
    ['/transitions?tampilan=akan', 400, 'unknown_parameter', 'tampilan'],
    ['/transitions?asOf=2099-01-01', 400, 'date_in_future', 'asOf'],
    ['/transitions.csv?limit=5', 400, 'unknown_parameter', 'limit'],
    ['/transitions.csv?when=coming', 400, 'invalid_parameter', 'when'],
    ['/transitions.csv?province=98', 404, 'region_not_found', undefined],
    ['/transitions/61.99/2025-02-20', 404, 'region_not_found', undefined],
    ['/transitions/61.71/2025-02-21', 404, 'transition_not_found', undefined],
    ['/transitions/61.71/2025-02-30', 400, 'invalid_parameter', 'dayZero'],
    ['/transitions/61.71/2025-02-20?surprise=1', 400, 'unknown_parameter', 'surprise'],
  ])('%s is refused with %i and the reason %s', async (path, status, reason, parameter) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      status,
      reason,
      ...(parameter === undefined ? {} : { parameter }),
    })
  })

  it('names the days it knows, in the language asked for', async () => {
    const problem = await json('/transitions/61.71/2025-02-21?lang=en')
    expect(problem.detail).toContain('No handover is on record here in Kota Pontianak')
    expect(problem.detail).toContain('2018-11-19')
    expect(problem.detail).not.toContain('object')
    // Of one expected in a year nobody knows the day.
    const expected = await json('/transitions/11.01/2030-02-20?lang=en')
    expect(expected.detail).not.toMatch(/2030-01-01|object/)
  })
})

describe('transitions.csv', () => {
  it.each(['real', 'simulated'])('has a row for each %s commitment and transition', async (sample) => {
    const rows = await rowsOf(`/transitions.csv?sample=${sample}`)
    const { summary } = await json(`/transitions?sample=${sample}`)
    expect(rows).toHaveLength(summary.all.counts.open)
    expect(rows.every((row) => row.is_simulated === String(sample === 'simulated'))).toBe(true)
    expect(new Set(rows.map((row) => `${row.commitment_id} ${row.day_zero}`)).size).toBe(rows.length)
    for (const row of rows) {
      expect(row.decision === '').toBe(row.decision_standing !== 'decided')
      expect(row.survival_6_months === '').toBe(row.standing_on_day_zero !== 'at_risk')
    }
  })

  it('gives the past with the same columns, and nothing of later', async () => {
    const response = await get('/transitions.csv?asOf=2019-06-01')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="estafet-transitions-2019-06-01.csv"',
    )
    const rows = parse<Record<string, string>>(await response.text(), { columns: true })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => (row.day_zero ?? '') <= '2019-06-01' && row.as_of === '2019-06-01')).toBe(true)
    expect(rows.every((row) => (row.last_seen_alive_on ?? '') <= '2019-06-01')).toBe(true)
  })
})
