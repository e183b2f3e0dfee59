import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DrawnPicture, PageRenderer, PictureRequest } from '../../src/pages/page-renderer.ts'
import { useTestDatabase } from '../database.ts'
import { readPng } from './read-png.ts'
import { serveApp } from './served-app.ts'

const database = useTestDatabase()
let webRoot = ''
beforeAll(() => {
  webRoot = mkdtempSync(join(tmpdir(), 'estafet-pictures-'))
  writeFileSync(
    join(webRoot, 'index.html'),
    '<!doctype html><html lang="id" data-base="/"><head><!--head--><!--/head--></head><body><!--app--><!--/app--><!--late--><!--/late--></body></html>',
  )
})
afterAll(() => rmSync(webRoot, { recursive: true, force: true }))

const size = { font: 'text', size: 40 } as const

/** A picture with a line of text on it. */
const pictureOf = (text: string, { typeface }: PictureRequest): DrawnPicture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="#fbf8f1"/><path transform="translate(64 200)" fill="#1e1a15" d="${typeface.outline(typeface.drawable(text), size)}"/></svg>`,
})

const plainly = (request: PictureRequest) => Promise.resolve(pictureOf(request.path, request))

/** Serves pictures drawn by `draw`, keeping what was asked of it. */
async function servePictures(
  draw: PageRenderer['drawPicture'] = plainly,
  given: { readonly baseUrl?: string } = {},
) {
  const asked: PictureRequest[] = []
  const renderer: PageRenderer = {
    layUnder() {},
    renderPage: () => Promise.resolve(undefined),
    drawPicture(request) {
      asked.push(request)
      return draw(request)
    },
  }
  const served = await serveApp(database(), { webRoot, renderer, ...given })
  return { ...served, asked }
}

/** What the API answers a question of a picture with. */
const answered = async ({ answer }: PictureRequest, question: string, input: object) => {
  const asked = await answer(
    new Request(`http://estafet/trpc/${question}?input=${encodeURIComponent(JSON.stringify(input))}`),
  )
  const { result, error } = (await asked.json()) as {
    readonly result?: { readonly data: Readonly<Record<string, unknown>> }
    readonly error?: { readonly data: { readonly httpStatus: number; readonly reason: string } }
  }
  return { data: result?.data, error: error?.data }
}

describe('the picture of a page', () => {
  it('is a PNG of the size that is promised, with something on it', async () => {
    const { get } = await servePictures()
    const answer = await get('/gambar/kota/61.71.png')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/png')
    const { width, height, colours } = readPng(await answer.bytes())
    expect([width, height]).toEqual([1_200, 630])
    expect(colours).toBeGreaterThan(10)
  })

  it('is drawn from what the API answers, in the language and of the day of its address', async () => {
    const { get, asked } = await servePictures(async (request) => {
      const { data } = await answered(request, 'region.story', { code: '61.71', asOf: '2019-06-01' })
      return pictureOf(JSON.stringify(data?.['asOf']), request)
    })
    await get('/gambar/kota/61.71.png?pada=2019-06-01&lang=en', { 'accept-language': 'id' })
    await get('/gambar/bandingkan.png?kota=36.71~35.76&lain=1', { 'accept-language': 'en' })
    expect(asked.map(({ path, query, language }) => [path, query, language])).toEqual([
      ['/kota/61.71', 'pada=2019-06-01', 'en'],
      ['/bandingkan', 'kota=36.71%7E35.76', 'id'],
    ])
  })

  it('is drawn once for all who ask at once and after them, packed no further, and not sent again', async () => {
    const { get, asked } = await servePictures()
    const address = '/gambar/komitmen/PTK-5.png'
    const packed = { 'accept-encoding': 'br, gzip' }
    const [first] = await Promise.all([get(address, packed), get(address), get(`${address}?utm_source=wa`)])
    expect(first?.headers.get('content-encoding')).toBeNull()
    expect(first?.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=30, stale-while-revalidate=60',
    )
    expect(first?.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    const etag = first?.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    const again = await get(address, { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(readPng(await (await get(address, packed)).bytes())).toMatchObject({ width: 1_200 })
    expect(asked).toHaveLength(1)
  })

  it('tells its size and kind to who asks for no more', async () => {
    const { base } = await servePictures()
    const address = `${base}/gambar/keberlanjutan.png`
    const [head, whole] = [await fetch(address, { method: 'HEAD' }), await fetch(address)]
    expect(head.status).toBe(200)
    expect(head.headers.get('content-type')).toBe('image/png')
    expect(head.headers.get('content-length')).toBe(String((await whole.bytes()).length))
    expect((await head.bytes()).length).toBe(0)
  })

  it('is drawn anew once the data have changed', async () => {
    const { db } = database()
    const { get, app, asked } = await servePictures()
    const first = await get('/gambar/kota/61.71.png')
    const before = app.services.dataset.current()
    await sql`with moved as (update dataset set version = version + 1 returning version)
      select pg_notify('estafet_dataset', version::text) from moved`.execute(db)
    await expect.poll(() => app.services.dataset.current(), { timeout: 10_000 }).not.toBe(before)
    const second = await get('/gambar/kota/61.71.png', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect(second.status).toBe(200)
    expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'))
    expect(asked).toHaveLength(2)
  })

  it('holds whatever a title is', async () => {
    const hostile = `</text></svg><script>alert(1)</script>\u0000\u0008\u001F 🌳 \u202E & ${'x'.repeat(500)}`
    const { get } = await servePictures((request) => Promise.resolve(pictureOf(hostile, request)))
    expect(readPng(await (await get('/gambar/komitmen/PTK-5.png')).bytes()).colours).toBeGreaterThan(10)
  })

  it('lies below the path of the site', async () => {
    const { get, asked } = await servePictures(plainly, { baseUrl: 'https://contoh.example/estafet' })
    expect((await get('/estafet/gambar/kota/61.71.png')).status).toBe(200)
    expect(asked.map(({ path }) => path)).toEqual(['/kota/61.71'])
    expect(await (await get('/estafet/robots.txt')).text()).not.toMatch(/Disallow: \/gambar/)
  })

  it('of a region with a code of before is where that of today is', async () => {
    const { base } = await servePictures()
    const moved = await fetch(`${base}/gambar/kota/3578.png?lang=en`, { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([308, './35.78.png?lang=en'])
    const handover = await fetch(`${base}/gambar/pergantian/6171/2025-02-20.png`, { redirect: 'manual' })
    expect([handover.status, handover.headers.get('location')]).toEqual([308, '../61.71/2025-02-20.png'])
  })
})

describe('a picture that is not to be had', () => {
  it.each([
    '/gambar/kota/61.99.png',
    '/gambar/komitmen/TIDAK-ADA.png',
    '/gambar/komitmen/..%2F..%2Fetc%2Fpasswd.png',
    '/gambar/komitmen/%00.png',
    '/gambar/komitmen/%.png',
    `/gambar/komitmen/${'x'.repeat(2_000)}.png`,
    '/gambar/komitmen/%3Cscript%3E.png',
    "/gambar/kota/'%20or%201=1.png",
    '/gambar/pergantian/61.71/2025-02-21.png',
    '/gambar/pergantian/61.71/besok.png',
    '/gambar/metode.png',
    '/gambar/kota/61.71.svg',
    '/gambar/',
  ])('%s is not found, and nothing is drawn', async (address) => {
    const { get, asked } = await servePictures()
    const answer = await get(address)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(asked).toEqual([])
  })

  it('because its day is refused is told with the reason of the API', async () => {
    const { get } = await servePictures(async (request) => {
      const day = new URLSearchParams(request.query).get('pada')
      const { error } = await answered(request, 'region.story', { code: '61.71', asOf: day })
      return {
        refused: {
          status: error?.httpStatus ?? 0,
          reason: error?.reason ?? '',
          details: { parameter: 'asOf' },
        },
      }
    })
    const answer = await get('/gambar/kota/61.71.png?pada=kemarin')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ reason: 'invalid_parameter', parameter: 'asOf' })
  })

  it('because a question of it has to wait too long is one to ask for later', async () => {
    const { get } = await servePictures(() =>
      Promise.resolve({ refused: { status: 503, reason: 'heavy_reads_busy', details: {} } }),
    )
    const answer = await get('/gambar/kota/61.71.png')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  })

  it('because it could not be drawn is a failure of ours, told and not kept', async () => {
    const { get, lines, asked } = await servePictures(() => Promise.reject(new Error('cannot draw')))
    for (let times = 0; times < 2; times += 1) expect((await get('/gambar/estafet.png')).status).toBe(500)
    expect(lines.filter((line) => line.includes('cannot draw'))).toHaveLength(2)
    expect(asked).toHaveLength(2)
  })

  it('in time is one to ask for later', async () => {
    const { get } = await servePictures(async (request) => {
      await new Promise((go) => setTimeout(go, 7_000))
      return pictureOf('lambat', request)
    })
    const answer = await get('/gambar/estafet.png')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).not.toBeNull()
  })
})
