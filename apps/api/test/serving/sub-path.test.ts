import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { useTestDatabase } from '../database.ts'
import { listenInTest } from './listening-server.ts'
import { testNow } from '../test-today.ts'

const database = useTestDatabase()
const page =
  '<!doctype html><html lang="id" data-base="/"><script src="/early.js" data-texts-id="/assets/texts-id-1.js"></script>' +
  '<link rel="icon" href="/favicon.svg"><a href="//lain.example/">x</a><a href="https://lain.example/">y</a>'
let webRoot = ''

beforeAll(() => {
  webRoot = mkdtempSync(join(tmpdir(), 'estafet-sub-path-'))
  mkdirSync(join(webRoot, 'assets'))
  writeFileSync(join(webRoot, 'index.html'), page)
  writeFileSync(join(webRoot, 'index.html.br'), brotliCompressSync(page))
  writeFileSync(join(webRoot, 'assets/texts-id-1.js'), 'export {}')
})
afterAll(() => rmSync(webRoot, { recursive: true, force: true }))

const serve = async (baseUrl: string) => {
  const app = await createApp({
    database: database(),
    clock: testNow,
    log: pino({ level: 'silent' }),
    appVersion: 'test',
    webRoot,
    baseUrl,
  })
  onTestFinished(() => app.dispose())
  return listenInTest(app.handler)
}

/** A proxy that serves `/estafet` alone, as one in front of many sites does; it passes the path on or cuts it off. */
const proxyTo = (server: string, cutsOff: boolean) =>
  listenInTest((asked, answer) => {
    const path = asked.url ?? '/'
    if (!/^\/estafet(?:[/?]|$)/.test(path)) return void answer.writeHead(404).end('another site')
    const passed = cutsOff ? path.slice('/estafet'.length) || '/' : path
    asked.pipe(
      request(server + passed, { method: asked.method, headers: asked.headers }, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers)
        given.pipe(answer)
      }),
    )
  })

describe.each([
  ['https://contoh.example/estafet', 'passed on', false],
  ['https://contoh.example/estafet/', 'passed on', false],
  ['https://contoh.example/estafet/', 'cut off', true],
] as const)('below %s, with the path %s', (baseUrl, _, cutsOff) => {
  it('page, assets, API and pack are where the page says', async () => {
    const outside = await proxyTo(await serve(baseUrl), cutsOff)
    for (const path of ['/estafet', '/estafet/', '/estafet/kota/35.76?lang=en']) {
      const response = await fetch(outside + path, { headers: { accept: 'text/html' } })
      expect(response.status).toBe(200)
      expect(await response.text()).toBe(
        page
          .replaceAll('="/early', '="/estafet/early')
          .replace('="/assets', '="/estafet/assets')
          .replace('="/favicon', '="/estafet/favicon')
          .replace('data-base="/"', 'data-base="/estafet/"'),
      )
    }
    const asset = await fetch(`${outside}/estafet/assets/texts-id-1.js`)
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ])
    expect((await fetch(`${outside}/estafet/api/v1/regions/35.76`)).status).toBe(200)
    expect((await fetch(`${outside}/estafet/trpc/region.list?input=%7B%7D`)).headers.get('etag')).toBeTruthy()
    expect((await fetch(`${outside}/estafet/healthz`)).status).toBe(200)

    const pack = await fetch(`${outside}/estafet/api/v1/regions/99.71/handover-pack.xlsx`)
    const { sheets } = await readXlsx(new Uint8Array(await pack.arrayBuffer()))
    const cells = sheets.flatMap(({ rows }) => rows.flat().map(String))
    expect(cells).toContain('https://contoh.example/estafet/komitmen/99.71-03')

    const list = await fetch(`${outside}/estafet/api/v1/commitments.xlsx?region=99.71&lang=en`)
    const workbook = await readXlsx(new Uint8Array(await list.arrayBuffer()))
    const told = workbook.sheets[0]?.rows.flat().map(String) ?? []
    expect(told).toContain('https://contoh.example/estafet/api/v1/commitments.xlsx?region=99.71&lang=en')
    expect(told).toContain('https://contoh.example/estafet/data/kamus')
  })
})

test('a file of one address does not pass for that of another', async () => {
  const etagAt = async (baseUrl: string) =>
    (await fetch(`${await serve(baseUrl)}/api/v1/commitments.xlsx?region=99.71`)).headers.get('etag')
  expect(await etagAt('https://a.example')).not.toBe(await etagAt('https://b.example'))
})
