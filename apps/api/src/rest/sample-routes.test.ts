import type { Sample } from '@estafet/domain'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { describingAddresses, namedAddresses, sampledAddresses } from '../../test/rest-addresses.ts'
import { useTestServer } from '../../test/server.ts'
import { testToday } from '../../test/test-today.ts'
import { appRouter } from '../router.ts'
import { createRestRouter } from './rest-router.ts'

const database = useTestDatabase()
const base = useTestServer(database)

const ask = async (path: string, sample?: Sample): Promise<unknown> => {
  const mark = path.includes('?') ? '&' : '?'
  const response = await fetch(
    `${base()}/api/v1${path}${sample === undefined ? '' : `${mark}sample=${sample}`}`,
  )
  expect(response.status, `${path} ${sample}`).toBe(200)
  return /csv/.test(response.headers.get('content-type') ?? '')
    ? parse(await response.text(), { columns: true })
    : response.json()
}

/** Every code of a region anywhere in an answer. */
const codesIn = (answer: unknown): string[] => {
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([key, value]) =>
    /^(code|regionCode|region_code)$/.test(key) && typeof value === 'string' ? [value] : codesIn(value),
  )
}
const isSimulated = (code: string) => code >= '99'

describe('real unless asked', () => {
  it('knows every route', () => {
    const services = {
      db: database().db,
      ensureToday: async () => testToday,
      addressOf: (path: string) => path,
    }
    const routes = createRestRouter(services as never).stack.flatMap(({ route }) =>
      route?.stack.some(({ method }) => method === 'get') === true ? [route.path] : [],
    )
    // A workbook is the same file in another format, asked and read by the same function.
    const once = routes.filter(
      (path) => !routes.includes(path.replace(/\.xlsx$/, '.csv')) || !path.endsWith('.xlsx'),
    )
    expect(
      [...Object.keys(sampledAddresses), ...Object.keys(namedAddresses), ...describingAddresses].toSorted(),
    ).toEqual(once.toSorted())
  })

  it.each(Object.values(sampledAddresses).flat())('%s', async (path) => {
    const [unasked, real, simulated, all] = [
      await ask(path),
      await ask(path, 'real'),
      await ask(path, 'simulated'),
      await ask(path, 'all'),
    ]
    expect(unasked).toEqual(real)
    expect(codesIn(real).filter(isSimulated)).toEqual([])
    expect(codesIn(simulated).filter((code) => !isSimulated(code))).toEqual([])
    expect(simulated).not.toEqual(real)
    // Of some facts no simulated region has any; then both are the real ones.
    if (Array.isArray(simulated) && simulated.length === 0) expect(all).toEqual(real)
    else expect(all).not.toEqual(real)
    // Of some facts no real region has any on record; then both are the simulated ones.
    if (Array.isArray(real) && real.length === 0) expect(codesIn(all)).toEqual(codesIn(simulated))
    else expect(all).not.toEqual(simulated)
    // A search gives the nearest few of either kind.
    if (!path.startsWith('/search') && codesIn(real).length > 0 && codesIn(simulated).length > 0)
      expect(new Set(codesIn(all)), 'all').toEqual(new Set([...codesIn(real), ...codesIn(simulated)]))
  })

  it.each([
    '/regions?province=99&limit=600',
    '/regions?q=99.71',
    '/commitments?region=99.71',
    '/commitments?q=99.71-03',
    '/commitments.csv?region=99',
    '/changes?from=2025-01-01&region=99.71',
    '/changes?from=2025-01-01&commitment=99.71-03',
    '/transitions?province=99',
    '/transitions.csv?province=99',
    '/at-risk?region=99.71&asOf=2024-01-01',
    '/regions/99.71',
    '/regions/99.71/peers',
    '/comparison?regions=99.71~99.72',
  ])('%s answers for the simulated region it names', async (path) => {
    const codes = codesIn(await ask(path))
    expect(codes.length).toBeGreaterThan(0)
    expect(codes.filter((code) => !isSimulated(code))).toEqual([])
  })

  it('finds 98 kota, 38 provinces and the mean of 514 indices', async () => {
    expect(await ask('/regions?kind=kota&limit=1')).toMatchObject({ total: 98 })
    expect(await ask('/regions?kind=province&limit=1')).toMatchObject({ total: 38 })
    const { items } = (await ask('/overview?measure=hdi')) as { items: { value: number | null }[] }
    const values = items.flatMap(({ value }) => value ?? [])
    expect(values).toHaveLength(514)
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(73.99, 2)
  })

  it('is asked for in every procedure that names nothing', () => {
    const procedures = Object.entries(
      appRouter._def.procedures as unknown as Record<string, { _def: { type: string; inputs: unknown[] } }>,
    ).filter(([, { _def }]) => _def.type === 'query')
    const takesSample = procedures.filter(([, { _def }]) =>
      _def.inputs.some((input) => 'sample' in ((input as { shape?: object }).shape ?? {})),
    )
    expect(
      procedures
        .map(([name]) => name)
        .filter((name) => !takesSample.some(([other]) => other === name))
        .toSorted(),
    ).toEqual([
      'change.comparison',
      'changeLog.roots',
      'codeBook.get',
      'commitment.detail',
      'commitment.lane',
      'comparison.documents',
      'comparison.get',
      // Gives real and simulated apart.
      'overview.home',
      'region.firstSteps',
      'region.lanes',
      'region.leaders',
      'region.peers',
      'region.profile',
      'region.story',
      'region.transitions',
      'transition.detail',
      'trend.region',
    ])
  })
})
