import { inTransaction } from '@estafet/db'
import { contentHash, type HandoverDocument } from '@estafet/reports'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'

const database = useTestDatabase()
const base = useTestServer(database)
const get = (path: string, init: RequestInit = {}) => fetch(`${base()}/api/v1${path}`, init)

describe('the handover pack of a region', () => {
  it.each([
    ['pdf', 'application/pdf', '%PDF-'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['json', 'application/json; charset=utf-8', '{"content":'],
  ])(
    'comes as %s under a name that says what it is, and is not kept by who asks',
    async (format, type, beginning) => {
      const response = await get(`/regions/99.76/handover-pack.${format}?date=2026-11-20`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="estafet-serah-terima-99.76-2026-11-20.${format}"`,
      )
      expect(response.headers.get('cache-control')).toBe('no-store')
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(bytes.subarray(0, beginning.length).toString('latin1')).toBe(beginning)
    },
  )

  it('is of today when no day is asked for, and made once while the data stand', async () => {
    const read = async () =>
      (await (await get('/regions/61.71/handover-pack.json')).json()) as HandoverDocument
    const [first, second] = [await read(), await read()]
    expect(first.content).toMatchObject({ asOf: '2026-11-23', region: { code: '61.71', isSimulated: false } })
    expect(first.hash).toBe(contentHash(first.content))
    expect(second.hash).toBe(first.hash)
    expect(second.generatedAt).toBe(first.generatedAt)
    const versionOf = async () => (await read()).datasetVersion
    await inTransaction(database().db, { actor: 'test' }, (transaction) =>
      transaction.updateTable('region').set({ population: 7 }).where('code', '=', '61.71').execute(),
    )
    await expect.poll(versionOf, { timeout: 5_000 }).not.toBe(first.datasetVersion)
    expect((await read()).generatedAt).not.toBe(first.generatedAt)
  })

  it('has one hash in both languages', async () => {
    const indonesian = await get('/regions/61.71/handover-pack.json?lang=id')
    const english = await get('/regions/61.71/handover-pack.json?lang=en')
    const [a, b] = [(await indonesian.json()) as HandoverDocument, (await english.json()) as HandoverDocument]
    expect(a.hash).toBe(b.hash)
  })

  it.each([
    ['/regions/98.99/handover-pack.pdf', 404, 'region_not_found', undefined],
    ['/regions/abc/handover-pack.pdf', 400, 'invalid_parameter', 'code'],
    ['/regions/99.76/handover-pack.pdf?date=2030-01-01', 400, 'date_in_future', 'date'],
    ['/regions/99.76/handover-pack.xlsx?date=2026-13-01', 400, 'invalid_parameter', 'date'],
    ['/regions/99.76/handover-pack.json?date=1950-01-01', 400, 'date_before_first_fact', 'date'],
    ['/regions/99.76/handover-pack.json?asOf=2026-11-20', 400, 'unknown_parameter', 'asOf'],
    ['/regions/99.76/handover-pack.doc', 404, 'not_found', undefined],
  ])('%s is refused with %i and the reason %s', async (path, status, reason, parameter) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ reason, ...(parameter === undefined ? {} : { parameter }) })
  })

  it('is made in turns: loops on one pack leave another reader theirs', async () => {
    const loops = ['198.51.100.1', '198.51.100.2', '198.51.100.3'].flatMap((address) =>
      ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'].map((date) =>
        get(`/regions/99.76/handover-pack.pdf?date=${date}`, { headers: { 'x-forwarded-for': address } }),
      ),
    )
    const reader = ['99.71', '99.72', '99.73'].map((code) =>
      get(`/regions/${code}/handover-pack.pdf`, { headers: { 'x-forwarded-for': '203.0.113.9' } }),
    )
    for (const asked of [reader, loops])
      expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200))
  })

  it('is given up when nobody waits for it, and makes room', async () => {
    const gone = new AbortController()
    const asked = ['99.71', '99.72'].map((code) =>
      get(`/regions/${code}/handover-pack.pdf?date=2026-11-10`, { signal: gone.signal }),
    )
    setTimeout(() => gone.abort(), 30)
    for (const each of asked) await expect(each).rejects.toThrow('abort')
    const both = () =>
      Promise.all(
        ['99.73', '99.74'].map(async (code) => (await get(`/regions/${code}/handover-pack.json`)).status),
      )
    await expect.poll(both, { timeout: 60_000 }).toEqual([200, 200])
  })
})
