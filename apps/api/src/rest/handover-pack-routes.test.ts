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
  ])('comes as %s under a name that says what it is, and is never kept', async (format, type, beginning) => {
    const response = await get(`/regions/99.76/handover-pack.${format}?date=2026-11-20`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="estafet-serah-terima-99.76-2026-11-20.${format}"`,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, beginning.length).toString('latin1')).toBe(beginning)
  })

  it('is of today when no day is asked for, and made anew each time', async () => {
    const read = async () =>
      (await (await get('/regions/61.71/handover-pack.json')).json()) as HandoverDocument
    const [first, second] = [await read(), await read()]
    expect(first.content).toMatchObject({ asOf: '2026-11-23', region: { code: '61.71', isSimulated: false } })
    expect(first.hash).toBe(contentHash(first.content))
    expect(second.hash).toBe(first.hash)
    expect(second.generatedAt).not.toBe(first.generatedAt)
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

  it('is made for two at once; others are asked to come back, and may', async () => {
    const codes = ['99.71', '99.72', '99.73', '99.74', '99.75']
    const answers = await Promise.all(codes.map((code) => get(`/regions/${code}/handover-pack.pdf`)))
    const refused = answers.filter(({ status }) => status === 503)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
    expect(refused).toHaveLength(3)
    for (const answer of refused) {
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      const problem = (await answer.json()) as { reason: string; detail: string }
      expect(problem).toMatchObject({
        reason: 'handover_packs_busy',
        detail: 'Paket serah terima lain sedang dibuat. Tunggu beberapa detik, lalu coba lagi.',
      })
    }
    await Promise.all(answers.filter(({ bodyUsed }) => !bodyUsed).map((answer) => answer.arrayBuffer()))
    expect((await get('/regions/99.75/handover-pack.json')).status).toBe(200)
  })

  it('is given up when nobody waits for it, and makes room', async () => {
    const gone = new AbortController()
    const asked = ['99.71', '99.72'].map((code) =>
      get(`/regions/${code}/handover-pack.pdf`, { signal: gone.signal }),
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
