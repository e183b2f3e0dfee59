import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'

const database = useTestDatabase()
const base = useTestServer(database)
const get = (path: string) => fetch(`${base()}/api/v1${path}`)

interface Answer {
  readonly counts: Readonly<Record<string, number>>
  readonly items: readonly { readonly kind: string; readonly id: string; readonly changes: unknown[] }[]
}

describe('what changed, for researchers', () => {
  it('is a file of a row for each field of each commitment the answer names', async () => {
    const query = 'from=2019-06-01&to=2024-06-30&region=99'
    const { counts, items } = (await (await get(`/changes?${query}&limit=200`)).json()) as Answer
    const response = await get(`/changes.csv?${query}`)
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="estafet-changes-2019-06-01-2024-06-30.csv"',
    )
    const rows = parse<Record<string, string>>(await response.text(), { columns: true })
    expect(rows).toHaveLength(items.reduce((sum, { changes }) => sum + Math.max(1, changes.length), 0))
    expect(new Set(rows.map((row) => row.commitment_id)).size).toBe(
      (counts['added'] ?? 0) + (counts['changed'] ?? 0) + (counts['removed'] ?? 0),
    )
    for (const row of rows) expect(row.field === '').toBe(row.change !== 'changed')
    expect(rows.some((row) => row.field === 'progress' && row.before !== row.after)).toBe(true)
    expect(rows.every((row) => row.is_simulated === 'true' && row.to === '2024-06-30')).toBe(true)
  })

  it.each([
    ['/changes?from=2024-01-01&to=2024-01-01', 'range_reversed', 'from'],
    ['/changes.csv?from=2024-02-01&to=2024-01-01', 'range_reversed', 'from'],
    ['/changes', 'missing_parameter', 'from'],
    ['/comparison/changes?regions=35.76~36.71&from=1999-01-01', 'date_before_first_fact', 'from'],
    ['/comparison/changes?regions=35.76~36.71&from=2024-01-01&to=2030-01-01', 'date_in_future', 'to'],
    ['/regions?asOf=1999-01-01', 'date_before_first_fact', 'asOf'],
    ['/commitments.csv?asOf=1999-01-01', 'date_before_first_fact', 'asOf'],
    ['/transitions?asOf=1999-01-01', 'date_before_first_fact', 'asOf'],
  ])('refuses %s as %s, naming %s', async (path, reason, parameter) => {
    const response = await get(path)
    expect(response.status).toBe(400)
    const problem = (await response.json()) as Record<string, string>
    expect(problem).toMatchObject({ reason, parameter })
    expect(problem['detail']).not.toContain('{{')
  })

  it('says which record is the earliest', async () => {
    const problem = (await (await get('/overview?asOf=1999-01-01&lang=en')).json()) as { detail: string }
    expect(problem.detail).toBe(
      'Nothing was recorded yet on “1999-01-01”. The earliest record is dated 2003-11-14. Choose that date or a later one.',
    )
  })

  it('gives the days worth going back to and a comparison on two days', async () => {
    expect(await (await get('/as-of-presets?region=35.76')).json()).toMatchObject({ firstDay: '2003-11-14' })
    const compared = await get('/comparison/changes?regions=35.76~36.71&from=2024-06-30&to=2025-06-30')
    expect(await compared.json()).toMatchObject({ from: '2024-06-30', to: '2025-06-30', total: 2 })
  })
})
