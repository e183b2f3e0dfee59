import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { drawn, useDrawnPages } from './drawn-pages.ts'

const { database, serveDrawn } = useDrawnPages()

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
