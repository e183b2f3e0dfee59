import { expect, inject, test } from 'vitest'

/** What a program sees of a page that a link leads to: its head, and no more. */
const headOf = async (address: string): Promise<(name: string) => string> => {
  const page = await fetch(address, { headers: { accept: 'text/html' } })
  const html = await page.text()
  return (name) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`)
      .exec(html)?.[1]
      ?.replaceAll('&amp;', '&') ?? ''
}

const signature = '89504e470d0a1a0a'

/** Fetches a picture as those do who show it beside a link. */
const pictureAt = async (address: string) => {
  const answer = await fetch(address, { headers: { 'user-agent': 'WhatsApp/2.23' } })
  const png = Buffer.from(await answer.arrayBuffer())
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    isPng: png.subarray(0, 8).toString('hex') === signature,
    size: png.length < 24 ? [] : [png.readUInt32BE(16), png.readUInt32BE(20)],
    bytes: png.length,
  }
}

const whole = { status: 200, type: 'image/png', isPng: true, size: [1_200, 630] }
/** WhatsApp leaves out what is larger. */
const mostBytes = 300_000

test('every page a sitemap names has a picture', async () => {
  const base = inject('baseUrl')
  const xml = await (await fetch(`${base}/sitemap.xml`)).text()
  const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  const isOfOne = (address: string) => /\/(?:kota|komitmen)\/./.test(address)
  // There are hundreds of one kind: of these every fifteenth.
  const asked = [
    ...addresses.filter((address) => !isOfOne(address)),
    ...addresses.filter(isOfOne).filter((_, index) => index % 15 === 0),
  ]
  const general = new Set<string>()
  for (const address of asked) {
    const said = await headOf(address)
    const picture = said('og:image')
    if (!isOfOne(address) && !address.endsWith('/keberlanjutan')) general.add(picture)
    expect([address, await pictureAt(picture)]).toMatchObject([address, whole])
    expect([address, said('og:image:width'), said('og:image:height'), said('twitter:card')]).toEqual([
      address,
      '1200',
      '630',
      'summary_large_image',
    ])
    expect(said('og:image:alt')).toMatch(/^Gambar ringkasan\. .{20}/)
  }
  expect([...general]).toEqual([`${base}/gambar/estafet.png`])
})

test.each([
  ['/kota/61.71?lang=en', '/gambar/kota/61.71.png?lang=en'],
  ['/kota/99.76', '/gambar/kota/99.76.png'],
  ['/kota/11.01', '/gambar/kota/11.01.png'],
  ['/kota/61.71?pada=2019-06-01', '/gambar/kota/61.71.png?pada=2019-06-01'],
  ['/komitmen/SMG-1', '/gambar/komitmen/SMG-1.png'],
  [
    '/bandingkan?kota=36.71~35.76~61.71~33.72~99.76~99.71',
    '/gambar/bandingkan.png?kota=36.71~35.76~61.71~33.72~99.76~99.71',
  ],
  ['/pergantian/61.71/2025-02-20?lang=en', '/gambar/pergantian/61.71/2025-02-20.png?lang=en'],
  ['/pergantian/99.76/2027-01-24', '/gambar/pergantian/99.76/2027-01-24.png'],
  ['/keberlanjutan?data=simulasi', '/gambar/keberlanjutan.png?data=simulasi'],
])('%s is shown by %s', async (page, picture) => {
  const base = inject('baseUrl')
  const said = await headOf(base + page)
  expect(decodeURIComponent(said('og:image'))).toBe(base + picture)
  const { bytes, ...shown } = await pictureAt(said('og:image'))
  expect(shown).toEqual(whole)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(mostBytes)
})

test.each([
  ['/gambar/kota/61.99.png', 404],
  ['/gambar/kota/61.71.png?pada=kemarin', 400],
  ['/gambar/bandingkan.png?kota=36.71~36.99', 404],
  ['/gambar/bandingkan.png?kota=36.71~36.71', 400],
])('%s is refused with status %i', async (address, status) => {
  const answer = await fetch(inject('baseUrl') + address)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json; charset=utf-8',
  ])
})
