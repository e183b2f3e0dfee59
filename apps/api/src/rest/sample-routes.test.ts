import { overviewMeasures, type Sample } from '@estafet/domain'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'
import { testToday } from '../../test/test-today.ts'
import { appRouter } from '../router.ts'
import { createRestRouter } from './rest-router.ts'

const database = useTestDatabase()
const base = useTestServer(database)

/** Addresses of every list, count, sum, mean and file, by route; each is walked with every `sample`. */
const sampled: Readonly<Record<string, readonly string[]>> = {
  '/regions': ['/regions?limit=600', '/regions?kind=kota&limit=600'],
  '/commitments': [
    '/commitments?limit=200',
    '/commitments?limit=200&asOf=2026-01-01',
    '/commitments?q=layanan&limit=200',
  ],
  '/commitments.csv': ['/commitments.csv', '/commitments.csv?asOf=2026-01-01'],
  '/overview': overviewMeasures.map((measure) => `/overview?measure=${measure}`),
  '/changes': ['/changes?from=2025-01-01&limit=200'],
  '/changes.csv': ['/changes.csv?from=2025-01-01'],
  '/as-of-presets': ['/as-of-presets'],
  '/survival': ['/survival', '/survival?by=theme'],
  '/survival.csv': ['/survival.csv'],
  '/at-risk': ['/at-risk?limit=200&asOf=2024-01-01'],
  '/at-risk.csv': ['/at-risk.csv?asOf=2024-01-01'],
  '/transitions': ['/transitions?when=past&limit=200'],
  '/transitions.csv': ['/transitions.csv'],
}

/** Routes about what their address names: a simulated one answers itself. */
const named = [
  '/regions/:code',
  '/regions/:code/peers',
  '/regions/:code/story',
  '/regions/:code/leaders',
  '/regions/:code/transitions',
  '/regions/:code/handover-pack.json',
  '/regions/:code/handover-pack.pdf',
  '/regions/:code/handover-pack.xlsx',
  '/commitments/:id',
  '/comparison',
  '/comparison.csv',
  '/comparison/changes',
  '/transitions/:code/:dayZero',
]

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
    const routes = createRestRouter({
      db: database().db,
      ensureToday: async () => testToday,
    } as never).stack.flatMap(({ route }) => route?.path ?? [])
    expect([...Object.keys(sampled), ...named].toSorted()).toEqual(routes.toSorted())
  })

  it.each(Object.values(sampled).flat())('%s', async (path) => {
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
    expect(all).not.toEqual(real)
    expect(all).not.toEqual(simulated)
    if (codesIn(real).length > 0 && codesIn(simulated).length > 0)
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
      appRouter._def.procedures as unknown as Record<string, { _def: { inputs: unknown[] } }>,
    )
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
      'commitment.detail',
      'comparison.documents',
      'comparison.get',
      // Gives real and simulated apart.
      'overview.home',
      'region.peers',
      'region.story',
      'transition.detail',
    ])
  })
})
