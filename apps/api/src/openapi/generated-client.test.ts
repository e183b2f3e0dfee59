import { beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { generateClient } from '../../test/generate-client.ts'
import * as api from '../../test/generated/api-client.ts'
import { useTestServer } from '../../test/server.ts'
import { openApiDocument } from './openapi-document.ts'

const base = useTestServer(useTestDatabase())
beforeAll(() => {
  api.defaults.baseUrl = `${base()}/api/v1`
})

// After a change of an address: `vitest run -u` on this file, and the compiler reads the calls below anew.
it('is what the generator makes of the document today', async () => {
  const client = await generateClient(openApiDocument((path) => path))
  await expect(client).toMatchFileSnapshot('../../test/generated/api-client.ts')
}, 60_000)

describe('a client generated from the document', () => {
  it('reads a list by several values', async () => {
    const answer = await api.commitmentList({
      sample: 'all',
      official: ['complete', 'substantial'],
      limit: 3,
    })
    if (answer.status !== 200) throw new Error(answer.data.reason)
    const { asOf, items, total } = answer.data
    expect(asOf).toBe('2026-11-23')
    expect(total).toBeGreaterThan(items.length)
    expect(items.map(({ official }) => official).filter((word) => word === 'not_reported')).toEqual([])
  })

  it('reads a region on another day', async () => {
    const answer = await api.regionProfile('35.76', { asOf: '2020-01-01' })
    if (answer.status !== 200) throw new Error('no region')
    const { kind, codeThen, asOf } = answer.data
    expect([kind, codeThen, asOf]).toEqual(['kota', '35.76', '2020-01-01'])
  })

  it('reads measures of regions side by side', async () => {
    const answer = await api.comparisonGet(['99.71', '99.72'])
    if (answer.status !== 200) throw new Error(answer.data.reason)
    const [first] = answer.data.items
    expect(first?.measures.on_time?.denominator).toBeGreaterThan(0)
  })

  it('reads a file', async () => {
    const answer = await api.fileTransitionsCsv({ sample: 'simulated' })
    expect(answer.status).toBe(200)
    expect(answer.data).toContain('region_key')
  })

  it('learns what is wrong', async () => {
    const answer = await api.regionProfile('35.99', { lang: 'en' })
    if (answer.status !== 404) throw new Error(`answered ${answer.status}`)
    expect(answer.data.reason).toBe('region_not_found')
    const wrong = await api.changeBetween('1800-01-01')
    if (wrong.status !== 400) throw new Error(`answered ${wrong.status}`)
    expect([wrong.data.reason, wrong.data.parameter]).toEqual(['invalid_parameter', 'from'])
  })
})
