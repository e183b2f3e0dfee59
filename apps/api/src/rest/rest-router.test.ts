import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'
import { testToday } from '../../test/test-today.ts'

const database = useTestDatabase()
const base = useTestServer(database)
const get = (path: string) => fetch(`${base()}/api/v1${path}`)
interface Answer extends Record<string, unknown> {
  readonly items: readonly Record<string, unknown>[]
  readonly total: number
}
const json = async (path: string): Promise<Answer> => (await get(path)).json() as Promise<Answer>
const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { columns: true })

describe('the read-only face', () => {
  it.each([
    ['/regions?kind=kota&province=35&limit=3', 3],
    ['/regions?q=mojokerto', 2],
    ['/regions/61.71/leaders', 8],
    ['/regions/61.71/transitions', 4],
    ['/commitments?region=35.76', 7],
    ['/commitments?region=35.76&sort=title&limit=2&offset=4', 2],
    ['/comparison?regions=36.71~35.76~61.71', 3],
  ])('%s answers { items, total } with %i items', async (path, length) => {
    const answer = await json(path)
    expect(answer.items).toHaveLength(length)
    expect(answer.total).toBeGreaterThanOrEqual(length)
  })

  it('answers for one region and one commitment with an object', async () => {
    expect(await json('/regions/61.71')).toMatchObject({
      code: '61.71',
      name: 'Kota Pontianak',
      kind: 'kota',
      hdiYear: 2025,
    })
    expect(await json('/commitments/SMG-1')).toMatchObject({
      id: 'SMG-1',
      regionCode: '33.74',
      asOf: testToday,
    })
    expect(await json('/overview?measure=hdi')).toMatchObject({ measure: 'hdi', unit: 'index', total: 514 })
  })

  it.each([
    ['/regions/61.99', 404, 'region_not_found', undefined],
    ['/regions/61.99/leaders', 404, 'region_not_found', undefined],
    ['/regions/abc', 400, 'invalid_parameter', 'code'],
    ['/commitments/NOPE-1', 404, 'commitment_not_found', undefined],
    ['/commitments?limit=0', 400, 'invalid_parameter', 'limit'],
    ['/commitments?limit=9999', 400, 'invalid_parameter', 'limit'],
    ['/commitments?limit=ten', 400, 'invalid_parameter', 'limit'],
    ['/commitments?offset=-1', 400, 'invalid_parameter', 'offset'],
    ['/commitments?schedule=tardy', 400, 'invalid_parameter', 'schedule'],
    ['/commitments?asOf=2025-02-30', 400, 'invalid_parameter', 'asOf'],
    ['/commitments?asOf=2099-01-01', 400, 'date_in_future', 'asOf'],
    ['/commitments?surprise=1', 400, 'unknown_parameter', 'surprise'],
    ['/comparison?regions=36.71~36.99', 404, 'regions_not_found', undefined],
    ['/comparison?regions=36.71', 400, 'too_few_regions', 'regions'],
    ['/comparison?regions=36.71~36.71', 400, 'duplicate_region', 'regions'],
    ['/comparison?regions=11.01~11.02~11.03~11.04~11.05~11.06~11.07', 400, 'too_many_regions', 'regions'],
    ['/comparison/changes?regions=36.71&from=2025-01-01', 400, 'too_few_regions', 'regions'],
    ['/comparison', 400, 'missing_parameter', 'regions'],
    ['/overview?measure=beauty', 400, 'invalid_parameter', 'measure'],
    ['/nothing-here', 404, 'not_found', undefined],
  ])('%s is refused with %i and the reason %s', async (path, status, reason, parameter) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = (await response.json()) as Record<string, unknown>
    expect(problem).toMatchObject({ status, reason, ...(parameter === undefined ? {} : { parameter }) })
    expect(problem.detail).toEqual(expect.any(String))
  })

  it('says in plain words what is wrong with a comparison', async () => {
    const detail = async (regions: string, lang: string) =>
      (await json(`/comparison?regions=${regions}&lang=${lang}`)).detail
    expect(await detail('36.71', 'en')).toBe(
      'At least 2 cities are needed for a comparison. Add another city to the comparison.',
    )
    expect(await detail('36.71~36.71', 'id')).toBe(
      'Dalam “36.71~36.71” ada kota yang disebut lebih dari satu kali. Pilih setiap kota satu kali saja.',
    )
    expect(await detail('36.71~ID-3671', 'en')).toContain('more than once')
  })

  it('names the parameter, the value and what is allowed, in the language asked for', async () => {
    const problem = await json('/commitments?schedule=tardy&lang=en')
    expect(problem).toMatchObject({ parameter: 'schedule', value: 'tardy' })
    expect(JSON.stringify(problem.allowed)).toContain('very_late')
    const indonesian = await json('/commitments?schedule=tardy&lang=id')
    expect(indonesian.detail).not.toBe(problem.detail)
  })
})

describe('commitments.csv', () => {
  it('is RFC 4180 in UTF-8 and holds what the list holds', async () => {
    const response = await get('/commitments.csv?sample=simulated')
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="estafet-commitments-${testToday}.csv"`,
    )
    const text = await response.text()
    expect(text.split('\r\n')[0]).toMatch(
      /^commitment_id,region_code,region_key,region_name,is_simulated,title,/,
    )
    const rows = rowsOf(text)
    const { total } = await json('/commitments?sample=simulated&limit=1')
    expect(rows).toHaveLength(total)
    expect(rows.every((row) => row.is_simulated === 'true')).toBe(true)
    // An unknown progress is an empty field, never a zero.
    const unknown = (await json('/commitments?official=not_reported&limit=1&sample=simulated')).items[0]
    if (unknown !== undefined)
      expect(rows.find((row) => row.commitment_id === unknown.id)?.progress_percent).toBe('')
  })

  it('gives the past with the same columns', async () => {
    const rows = rowsOf(await (await get('/commitments.csv?asOf=2019-06-01&sample=real')).text())
    expect(rows.map((row) => row.commitment_id)).not.toContain('MJK-3')
    expect(rows.every((row) => row.as_of === '2019-06-01')).toBe(true)
  })

  it('tells its errors before the file begins', async () => {
    expect((await get('/commitments.csv?region=36.99')).status).toBe(404)
    expect((await get('/commitments.csv?limit=5')).status).toBe(400)
  })
})

describe('comparison.csv', () => {
  it('is long: a row per region, theme and measure', async () => {
    const rows = rowsOf(await (await get('/comparison.csv?regions=99.71~99.72')).text())
    expect(new Set(rows.map((row) => row.region_code))).toEqual(new Set(['99.71', '99.72']))
    expect(rows.filter((row) => row.theme === 'all')).toHaveLength(12)
    for (const row of rows) {
      expect(row.rate === '' && row.rate_low === '').toBe(row.missing_reason !== '')
      expect(row.rate === '' && row.rate_low !== '').toBe(row.unknown !== '0')
    }
    const unknown = rows.filter((row) => row.unknown !== '0')
    expect(new Set(unknown.map((row) => row.measure))).toEqual(new Set(['continuity']))
  })
})

describe('a refusal names what it refuses', () => {
  it.each([
    ['/regions/xx.yy', 'code', 'xx.yy'],
    ['/regions/35.7/leaders', 'code', '35.7'],
    [`/commitments/${'x'.repeat(50)}`, 'id', 'x'.repeat(50)],
    ['/transitions/35.76/kemarin', 'dayZero', 'kemarin'],
    ['/regions/35-7x/handover-pack.pdf', 'code', '35-7x'],
  ])('%s', async (path, parameter, value) => {
    const problem = (await (await get(path)).json()) as { detail: string }
    expect(problem).toMatchObject({ reason: 'invalid_parameter', parameter, value })
    expect(problem.detail).toContain(`“${value}”`)
  })

  it.each([
    ['/commitments?asOf=2019-01-01&asOf=2020-01-01', 'asOf', '2019-01-01, 2020-01-01'],
    ['/commitments?limit=5&limit=6', 'limit', '5, 6'],
    ['/commitments.csv?format=excel-id&format=excel-id', 'format', 'excel-id, excel-id'],
  ])('%s', async (path, parameter, value) => {
    const problem = (await (await get(path)).json()) as { detail: string }
    expect(problem).toMatchObject({ status: 400, reason: 'repeated_parameter', parameter, value })
    expect(problem.detail).toContain(value)
  })

  it('takes a list that is given in parts', async () => {
    expect((await get('/commitments?theme=open_data&theme=public_services')).status).toBe(200)
  })
})
