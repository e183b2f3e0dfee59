import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { useTestDatabase } from '../database.ts'
import { listenInTest } from './listening-server.ts'
import { testNow } from '../test-today.ts'

const database = useTestDatabase()
const page = `<!doctype html><title>Estafet</title>${'<p>x</p>'.repeat(200)}`
let webRoot = ''

beforeEach(() => {
  webRoot = mkdtempSync(join(tmpdir(), 'estafet-web-'))
  mkdirSync(join(webRoot, 'assets'))
  writeFileSync(join(webRoot, 'index.html'), page)
  writeFileSync(join(webRoot, 'index.html.br'), brotliCompressSync(page))
  writeFileSync(join(webRoot, 'assets/app-abc123.js'), 'console.log(1)')
  writeFileSync(join(webRoot, 'assets/app-abc123.js.br'), brotliCompressSync('console.log(1)'))
  writeFileSync(join(webRoot, 'favicon.svg'), '<svg/>')
  writeFileSync(join(webRoot, '.build-stamp'), 'secret')
  mkdirSync(join(webRoot, '.server'))
  writeFileSync(join(webRoot, '.server/render-page.js'), 'secret')
})
afterEach(() => rmSync(webRoot, { recursive: true, force: true }))

async function serve() {
  const log = pino({ level: 'silent' })
  const app = await createApp({
    database: database(),
    clock: testNow,
    log,
    appVersion: 'test',
    // As the program names it, with a slash at its end.
    webRoot: `${webRoot}/`,
  })
  const base = await listenInTest(app.handler)
  return (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    fetch(base + path, { headers })
}

test.each([
  ['/', 200],
  ['/?lang=en', 200],
  ['/kota', 200],
  ['/kota/', 200],
  ['/kota/35.76', 200],
  ['/kota/98.76', 404],
  ['/kota/%00', 404],
  ['/kota/%E0%A4%A', 404],
  ['/komitmen', 200],
  ['/komitmen/no-such', 404],
  ['/bandingkan?kota=35.76~61.71', 200],
  ['/pergantian?tampilan=akan', 200],
  ['/pergantian/61.71/2025-02-20', 200],
  ['/pergantian/61.71/2030-02-20', 200],
  ['/pergantian/61.71/2023-12-23', 404],
  ['/pergantian/61.71/2023-12-23?pada=2019-06-01', 200],
  ['/pergantian/61.71/2025-02-20?pada=2019-06-01', 404],
  ['/pergantian/61.71/2023-12-23?pada=a&pada=2019-06-01', 200],
  ['/bandingkan?kota=%00~35.78', 200],
  ['/pergantian/98.76/2025-02-20', 404],
  ['/pergantian/61.71/kemarin', 404],
  ['/keberlanjutan', 200],
  ['/metode', 200],
  ['/index.html', 404],
  ['/nothing/here', 404],
])('the page %s is served with %d', async (path, status) => {
  const get = await serve()
  const response = await get(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(await response.text()).toBe(page)
})

test.each([
  ['/kota/3578', '/kota/35.78'],
  ['/kota/ID-35.78', '/kota/35.78'],
  ['/kota/id-3578?lang=en', '/kota/35.78?lang=en'],
  ['/bandingkan?kota=3578~ID-61.71&lang=en', '/bandingkan?kota=35.78~61.71&lang=en'],
  ['/bandingkan?kota=35.78~satu', '/bandingkan?kota=35.78~satu'],
  ['/pergantian/3576/2025-02-20?pada=2025-06-01', '/pergantian/35.76/2025-02-20?pada=2025-06-01'],
  ['/pergantian/ID-61.71/2025-02-20', '/pergantian/61.71/2025-02-20'],
  ['/komitmen?daerah=3576', '/komitmen?daerah=35.76'],
  ['/kota?provinsi=ID-35&cari=kota+baru', '/kota?provinsi=35&cari=kota+baru'],
  ['/pergantian?provinsi=97', '/pergantian?provinsi=95'],
  ['/kota/35.76?pada=a&lang=en&pada=2020-06-01&pada=2021-06-01', '/kota/35.76?pada=2020-06-01&lang=en'],
  ['/?pada=a&pada=b', '/?pada=a'],
  ['/?ukuran=entah&ukuran=hdi&lang=xx&lang=en', '/?ukuran=hdi&lang=en'],
  ['/komitmen/SMG-1?urutan=x&urutan=lama', '/komitmen/SMG-1?urutan=x~lama'],
  ['/komitmen?daerah=98&daerah=3576&halaman=0&halaman=2', '/komitmen?daerah=35.76&halaman=2'],
  [
    '/komitmen?cari=&cari=kota+baru&cari=x&tema=open_data&tema=transport',
    '/komitmen?cari=kota%20baru&tema=open_data~transport',
  ],
  [
    '/bandingkan?kota=3576&kota=61.71&tampilan=x&tampilan=panas',
    '/bandingkan?kota=35.76~61.71&tampilan=x~panas',
  ],
  ['/pergantian/61.71/2025-02-20?pada=a&pada=2025-06-01', '/pergantian/61.71/2025-02-20?pada=2025-06-01'],
  ['/keberlanjutan?data=simulasi&data=simulasi', '/keberlanjutan?data=simulasi~simulasi'],
  ['/metode?__proto__=1&__proto__=2', '/metode?__proto__=1~2'],
  ['/kota/92.71?pada=2020-06-01', '/kota/96.71?pada=2020-06-01'],
  ['/komitmen/mjk-3', '/komitmen/MJK-3'],
  ['/komitmen/LP-BJN-01?lang=en', '/komitmen/BJN-2?lang=en'],
])('the page %s is found at %s', async (path, present) => {
  const get = await serve()
  const { url, status } = await get(path)
  expect(status).toBe(200)
  expect(new URL(url).pathname + new URL(url).search).toBe(present)
})

test('a page that has not changed is not sent again', async () => {
  const get = await serve()
  const first = await get('/', { accept: 'text/html', 'accept-encoding': 'br' })
  expect(first.headers.get('cache-control')).toBe('no-cache')
  expect(first.headers.get('content-encoding')).toBe('br')
  const again = await get('/kota', { accept: 'text/html', 'if-none-match': first.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  for (const name of ['cache-control', 'etag', 'vary'])
    expect(again.headers.get(name), name).toBe(first.headers.get(name))
})

test('hashed files may be kept for ever, others are asked for anew', async () => {
  const get = await serve()
  const script = await get('/assets/app-abc123.js', { 'accept-encoding': 'br' })
  expect(await script.text()).toBe('console.log(1)')
  expect(script.headers.get('content-encoding')).toBe('br')
  expect(script.headers.get('content-type')).toContain('javascript')
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect((await get('/favicon.svg', {})).headers.get('cache-control')).toBe('no-cache')
})

test('a new build put in place of the one being served changes nothing, and ends nothing', async () => {
  const get = await serve()
  rmSync(join(webRoot, 'assets'), { recursive: true })
  const script = await get('/assets/app-abc123.js', { 'accept-encoding': 'br' })
  expect(await script.text()).toBe('console.log(1)')
  expect((await get('/')).status).toBe(200)
})

test('what is no page and no file is a problem object', async () => {
  const get = await serve()
  for (const path of [
    '/assets/gone.js',
    '/.build-stamp',
    '/.server/render-page.js',
    '/assets/app-abc123.js.br',
    '/../package.json',
  ]) {
    const response = await get(path, { accept: '*/*' })
    expect(response.status, path).toBe(404)
    expect(await response.json(), path).toMatchObject({ reason: 'not_found' })
  }
  const api = await get('/api/v1/nothing')
  expect(api.headers.get('content-type')).toContain('problem+json')
})
