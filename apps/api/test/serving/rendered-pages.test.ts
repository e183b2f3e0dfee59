import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageRenderer, PageRequest, RenderedPage } from '../../src/pages/page-renderer.ts'
import { useTestDatabase } from '../database.ts'
import { serveApp } from './served-app.ts'

const database = useTestDatabase()
let webRoot = ''
beforeAll(() => {
  webRoot = mkdtempSync(join(tmpdir(), 'estafet-pages-'))
  writeFileSync(
    join(webRoot, 'index.html'),
    '<!doctype html><html lang="id" data-base="/"><head><!--head--><title>Estafet</title><!--/head--></head><body><div id="root">\n  <!--app-->kosong<!--/app-->\n</div><!--late--><p>belum datang</p><!--/late--></body></html>',
  )
})
afterAll(() => rmSync(webRoot, { recursive: true, force: true }))

const drawn = (request: PageRequest, page: Partial<RenderedPage> = {}): RenderedPage => ({
  status: 200,
  head: `<title>${request.href} ${request.language} ${request.view} ${request.origin}</title>`,
  body: '<h1>Digambar</h1>',
  answers: '[]',
  ...page,
})

/** Serves pages drawn by `renderPage`, counting how often one is. */
async function serveDrawn(renderPage: PageRenderer['renderPage'], given: { readonly baseUrl?: string } = {}) {
  let drawings = 0
  const renderer: PageRenderer = {
    layUnder() {},
    renderPage(request) {
      drawings += 1
      return renderPage(request)
    },
    drawPicture: () => Promise.reject(new Error('a page asks for no picture')),
  }
  const served = await serveApp(database(), { webRoot, renderer, ...given })
  const get = (path: string, headers: Record<string, string> = {}) =>
    served.get(path, { accept: 'text/html', ...headers })
  const getOnce = (path: string) =>
    fetch(served.base + path, { headers: { accept: 'text/html' }, redirect: 'manual' })
  return { ...served, get, getOnce, drawings: () => drawings }
}

describe('a page drawn on the server', () => {
  it('stands in the room of the app, with its head and its answers', async () => {
    const { get } = await serveDrawn((request) => Promise.resolve(drawn(request)))
    const html = await (await get('/metode')).text()
    expect(html).toContain('<div id="root"><h1>Digambar</h1></div>')
    expect(html).toContain('<title>/metode id phone http://127.0.0.1')
    expect(html).toContain(
      '<script type="application/json" id="answers" data-address="/metode">[]</script></body>',
    )
    expect(html).toMatch(/^<!doctype html><html lang="id" data-view="phone" data-base="\/">/)
    expect(html).not.toContain('kosong')
    expect(html).toContain('<!--<p>belum datang</p>-->')
  })

  it('is drawn once for all who ask at once and after them', async () => {
    const { get, drawings } = await serveDrawn((request) => Promise.resolve(drawn(request)))
    const answers = await Promise.all([get('/kota'), get('/kota'), get('/kota')])
    const [first] = answers
    const etag = first?.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    expect(drawings()).toBe(1)
    expect((await get('/kota', { 'if-none-match': etag })).status).toBe(304)
    expect(first?.headers.get('vary')).toBe('Accept-Encoding, Accept-Language, Sec-CH-UA-Mobile')
  })

  it.each([
    [{}, 'id phone'],
    [{ 'accept-language': 'en-GB,en;q=0.9' }, 'en phone'],
    [{ 'accept-language': 'fr, id;q=0.4, en;q=0.3' }, 'id phone'],
    [{ 'sec-ch-ua-mobile': '?0' }, 'id desk'],
    [{ 'sec-ch-ua-mobile': '?1' }, 'id phone'],
  ])('is another one for a browser that says %o', async (headers, read) => {
    const { get, drawings } = await serveDrawn((request) => Promise.resolve(drawn(request)))
    await get('/metode', { 'accept-language': 'id', 'sec-ch-ua-mobile': '?0', 'x-other': '1' })
    const html = await (await get('/metode', headers)).text()
    expect(html).toContain(`/metode ${read}`)
    expect(drawings()).toBeLessThanOrEqual(2)
  })

  it('is the same wherever its reader was sent from', async () => {
    const { get, drawings } = await serveDrawn((request) => Promise.resolve(drawn(request)))
    const sent = await (await get('/kota?utm_source=wa&cari=pon&fbclid=a.b&UTM_Campaign=x&halaman=2')).text()
    expect(sent).toContain('<title>/kota?cari=pon&halaman=2 id')
    expect(await (await get('/kota?halaman=2&cari=pon')).text()).toBe(sent)
    expect(drawings()).toBe(1)
    expect(await (await get('/kota?gclid=1')).text()).toContain('<title>/kota id')
    // The browser is told which address the page was drawn for.
    expect(sent).toContain('id="answers" data-address="/kota?cari=pon&amp;halaman=2">')
  })

  it('is in the language of its address before all others', async () => {
    const { get } = await serveDrawn((request) => Promise.resolve(drawn(request)))
    const html = await (await get('/metode?lang=en', { 'accept-language': 'id' })).text()
    expect(html).toContain('<html lang="en"')
  })

  it('answers its questions as the API does, without a network', async () => {
    const { get } = await serveDrawn(async (request) => {
      const input = encodeURIComponent(JSON.stringify({ code: '61.71' }))
      const answer = await request.answer(new Request(`http://estafet/trpc/region.story?input=${input}`))
      return drawn(request, { answers: await answer.text() })
    })
    const [html, asked] = await Promise.all([
      get('/kota/61.71').then((page) => page.text()),
      get(`/trpc/region.story?input=${encodeURIComponent('{"code":"61.71"}')}`).then((answer) =>
        answer.text(),
      ),
    ])
    const told = /id="answers"[^>]*>(.*)<\/script><\/body>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(told)).toEqual(JSON.parse(asked))
  })

  it('is drawn again where the data changed while it asked', async () => {
    const { db } = database()
    let isFirst = true
    const { get, app, drawings } = await serveDrawn(async (request) => {
      if (isFirst) {
        isFirst = false
        const before = app.services.dataset.current()
        await sql`with moved as (update dataset set version = version + 1 returning version)
          select pg_notify('estafet_dataset', version::text) from moved`.execute(db)
        await expect.poll(() => app.services.dataset.current(), { timeout: 10_000 }).not.toBe(before)
      }
      return drawn(request)
    })
    expect((await get('/kota')).status).toBe(200)
    expect(drawings()).toBe(2)
    // Of a version that was not that of its beginning nothing is kept.
    await get('/kota')
    expect(drawings()).toBe(3)
  })

  it('lets no text of the data end the script it stands in, nor stand for a part of the page', async () => {
    const hostile = '</script><script>alert(1)</script><!-- $& $1 $` '
    const { get } = await serveDrawn((request) =>
      Promise.resolve(drawn(request, { answers: JSON.stringify([hostile]), body: '<p>$& $`</p>' })),
    )
    const html = await (await get('/metode')).text()
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(html).toContain('<p>$& $`</p>')
    expect(JSON.parse(/id="answers"[^>]*>(.*)<\/script>/s.exec(html)?.[1] ?? '')).toEqual([hostile])
  })

  it('cites the public address, or else a host that can be one', async () => {
    const own = await serveDrawn((request) => Promise.resolve(drawn(request)), {
      baseUrl: 'https://contoh.example/estafet',
    })
    expect(await (await own.get('/estafet/metode')).text()).toContain(
      '/estafet/metode id phone https://contoh.example',
    )
  })
})

describe('a page at another address', () => {
  it('is found there, and what was asked is kept nowhere', async () => {
    const { getOnce, drawings } = await serveDrawn(() => Promise.resolve({ now: '/kota?cari=a' }))
    for (let times = 0; times < 2; times += 1) {
      const moved = await getOnce('/kota?cari=a+')
      expect([moved.status, moved.headers.get('location'), moved.headers.get('etag')]).toEqual([
        302,
        '/kota?cari=a',
        null,
      ])
    }
    expect(drawings()).toBe(2)
  })

  it.each([
    ['/kota/', '../kota'],
    ['/kota/6171/?lang=en', '../6171?lang=en'],
    ['/pergantian/61.71/2025-02-20/', '../2025-02-20'],
  ])('%s is asked for without the slash behind it', async (path, now) => {
    const { getOnce } = await serveDrawn((request) => Promise.resolve(drawn(request)))
    const moved = await getOnce(path)
    expect([moved.status, moved.headers.get('location')]).toEqual([308, now])
  })

  it('is not said to be what a client has, which has whatever there is', async () => {
    const { get } = await serveDrawn((request) => Promise.resolve(drawn(request)))
    const any = { 'if-none-match': '*' }
    expect((await get('/kota/98.76', any)).status).not.toBe(304)
    expect((await get('/kota', any)).status).toBe(200)
    expect((await get('/kota', any)).status).toBe(304)
  })
})

describe('a page that cannot be drawn', () => {
  it('because the data never stand still is left to the browser', async () => {
    const { db } = database()
    const { get, drawings } = await serveDrawn(async (request) => {
      await sql`update dataset set version = version + 1`.execute(db)
      return drawn(request)
    })
    expect(await (await get('/kota')).text()).toContain('kosong')
    expect(drawings()).toBe(3)
  })

  it('is left to the browser, and asked for anew the next time', async () => {
    const { get, drawings } = await serveDrawn(() => Promise.resolve(undefined))
    for (let times = 0; times < 2; times += 1) {
      const page = await get('/kota')
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('kosong')
    }
    expect(drawings()).toBe(2)
  })

  it('is left to the browser when it takes too long, and its questions are given up', async () => {
    let isGivenUp = false
    const { get } = await serveDrawn(async (request) => {
      await new Promise((go) => setTimeout(go, 4_500))
      const question = new Request('http://estafet/trpc/region.provinces?input=%7B%7D')
      const answered = await request.answer(question).then(
        ({ ok }) => ok,
        () => false,
      )
      isGivenUp = !answered
      return drawn(request)
    })
    const page = await get('/kota')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('kosong')
    await expect.poll(() => isGivenUp, { timeout: 5_000 }).toBe(true)
  })

  it('is left to the browser where one client asks for many at once, and the others are not held up', async () => {
    const { get, drawings } = await serveDrawn(async (request) => {
      await new Promise((go) => setTimeout(go, 1_000))
      return drawn(request)
    })
    const pages = await Promise.all(
      Array.from({ length: 16 }, async (_, n) => (await get(`/kota?n=${n}`)).text()),
    )
    const isDrawn = (html: string) => html.includes('Digambar')
    expect(pages.filter(isDrawn).length).toBeGreaterThan(1)
    expect(pages.filter(isDrawn).length).toBeLessThan(16)
    expect(pages.filter((html) => !isDrawn(html)).every((html) => html.includes('kosong'))).toBe(true)
    expect(drawings()).toBe(pages.filter(isDrawn).length)
  })

  it('is told as a failure of ours, whole and with the id of the request', async () => {
    const { get, lines } = await serveDrawn(() => Promise.reject(new Error('cannot draw')))
    const page = await get('/kota?lang=en')
    expect(page.status).toBe(500)
    const html = await page.text()
    expect(html).toContain(page.headers.get('x-request-id'))
    expect(html).toMatch(/<html lang="en">.*<\/html>$/s)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(lines.filter((line) => line.includes('cannot draw'))).toHaveLength(1)
  })

  it('is drawn under an address of no page as well, and kept nowhere', async () => {
    const { get, drawings } = await serveDrawn((request) => Promise.resolve(drawn(request, { status: 404 })))
    for (let times = 0; times < 2; times += 1) {
      const page = await get('/tidak/ada')
      expect(page.status).toBe(404)
      expect(page.headers.get('etag')).toBeNull()
      expect(await page.text()).toContain('/tidak/ada id phone')
    }
    expect(drawings()).toBe(2)
    const malformed = await get('/kota/%E0%A4%A')
    expect(malformed.status).toBe(404)
    expect(await malformed.text()).toContain('kosong')
  })

  it.each([404, 400])('with status %i has that status and is not kept', async (status) => {
    const { get, drawings } = await serveDrawn((request) => Promise.resolve(drawn(request, { status })))
    for (let times = 0; times < 2; times += 1) {
      const page = await get('/kota')
      expect(page.status).toBe(status)
      expect(page.headers.get('etag')).toBeNull()
      expect(await page.text()).toContain('Digambar')
    }
    expect(drawings()).toBe(2)
  })
})
