import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { drawn, useDrawnPages } from './drawn-pages.ts'

const { database, serveDrawn } = useDrawnPages()

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
