import { Validator } from '@seriousme/openapi-schema-validator'
import { languages } from '@estafet/i18n'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/database.ts'
import { useTestServer } from '../../test/server.ts'
import { createRestRouter } from '../rest/rest-router.ts'
import { allAddresses, allCommandAddresses } from './addresses.ts'
import { problemAnswer } from './problem.answer.ts'

const base = useTestServer(useTestDatabase())
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${base()}/api/v1${path}`, { headers })

interface Document {
  readonly paths: Record<string, Partial<Record<'get' | 'post', { readonly operationId: string }>>>
}
const readDocument = async () => (await (await get('/openapi.json')).json()) as Document

const addresses = allAddresses()

it('has a page to read it by, in the language of the browser, as caches are told', async () => {
  for (const encoding of ['br', 'identity']) {
    const { status, headers } = await get('/', { 'accept-language': 'en', 'accept-encoding': encoding })
    expect([status, headers.get('vary'), headers.get('cache-control')]).toEqual([
      200,
      'Accept-Language, Accept-Encoding',
      'private, no-cache',
    ])
  }
})

describe('the document', () => {
  it('is OpenAPI 3.1', async () => {
    expect(await new Validator().validate({ ...(await readDocument()) })).toEqual({ valid: true })
  })

  it('has every address, each once and under a name of its own', async () => {
    const { paths } = await readDocument()
    const routed = createRestRouter({} as never).stack.flatMap(({ route }) => route?.path ?? [])
    expect(Object.keys(paths).toSorted()).toEqual(
      routed.map((path) => path.replaceAll(/:(\w+)/g, '{$1}')).toSorted(),
    )
    const names = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('says the problem every mistake is answered with', async () => {
    for (const path of [
      '/regions/35.99',
      '/regions?limit=0&kind=x',
      '/changes',
      '/commitments?nope=1',
      '/nope',
    ])
      expect(problemAnswer.safeParse(await (await get(path)).json()).error?.issues ?? [], path).toEqual([])
  })
})

describe('the page of reference', () => {
  it.each(languages)('lists every address in %s', async (lang) => {
    const response = await get(`/?lang=${lang}`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = await response.text()
    expect(page).toContain(`<html lang="${lang}">`)
    for (const { path } of addresses)
      expect(page).toContain(`<h3><code>GET ${path.replaceAll(/:(\w+)/g, '{$1}')}</code></h3>`)
    for (const { path } of allCommandAddresses()) expect(page).toContain(`<h3><code>POST ${path}</code></h3>`)
    expect(page).not.toMatch(/<script|<img|\{\{|undefined/)
    // Nothing is fetched for it but the icon every page has.
    expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="/favicon.svg" type="image/svg+xml">'])
  })

  it('listens to the browser where the address says nothing', async () => {
    const page = async (accept: string) => (await get('/', { 'accept-language': accept })).text()
    expect(await page('en-GB,en;q=0.8')).toContain('<html lang="en">')
    expect(await page('fr')).toContain('<html lang="id">')
    const { headers } = await get('/', { 'accept-language': 'en' })
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('vary')).toContain('Accept-Language')
  })

  // A pack is found by day zero or by the facts of today; the workbooks and packs are asked for elsewhere.
  it.each(addresses.filter(({ id }) => !/xlsx|handover-pack/.test(id)))(
    '$example answers',
    async ({ example }) => {
      const response = await get(example)
      expect([response.status, await response.text().then((text) => text.length > 0)]).toEqual([200, true])
    },
  )
})
