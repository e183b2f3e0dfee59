import { describe, expect, it } from 'vitest'
import { headOf } from './page-head.ts'

const page = {
  meta: { title: 'Kota Pontianak · Estafet', description: 'Kepala daerah dan komitmen Kota Pontianak.' },
  language: 'id',
  origin: 'https://contoh.example',
  href: '/kota/61.71',
  pictureAlt: 'Gambar ringkasan. Kota Pontianak',
  simulated: 'Data simulasi',
} as const

const contentOf = (head: string, name: string): string | undefined =>
  new RegExp(`(?:name|property)="${name}" content="([^"]*)"`).exec(head)?.[1]

const describedIn = (head: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? 'null')

describe('what a page says of itself', () => {
  it('has title and description once, for search, previews and schema.org', () => {
    const head = headOf(page)
    expect(head).toContain('<title>Kota Pontianak · Estafet</title>')
    for (const name of ['description', 'og:description'])
      expect(contentOf(head, name)).toBe(page.meta.description)
    expect(describedIn(head)).toMatchObject({
      '@type': 'WebPage',
      name: page.meta.title,
      description: page.meta.description,
      url: 'https://contoh.example/kota/61.71',
    })
    expect(contentOf(head, 'robots')).toBeUndefined()
  })

  it.each([
    ['id', '/kota/61.71?lang=id&pada=2019-06-01', 'https://contoh.example/kota/61.71?pada=2019-06-01'],
    ['en', '/kota/61.71?lang=en-GB', 'https://contoh.example/kota/61.71?lang=en'],
    // Its reader prefers English, the address names no language: it is the same page for search engines.
    ['en', '/kota/61.71', 'https://contoh.example/kota/61.71'],
  ] as const)(
    'in %s under %s names its own address, and that in each language',
    (language, href, address) => {
      const head = headOf({ ...page, language, href })
      expect(head).toContain(`<link rel="canonical" href="${address}" />`)
      expect(head.match(/hreflang="(?:id|en|x-default)"/g)).toHaveLength(3)
      expect(contentOf(head, 'og:locale')).toBe(language === 'id' ? 'id_ID' : 'en_US')
    },
  )

  it('of the opening page is the site, with its search', () => {
    expect(describedIn(headOf({ ...page, href: '/' }))).toMatchObject({
      '@type': 'WebSite',
      url: 'https://contoh.example/',
      potentialAction: { target: 'https://contoh.example/kota?cari={search_term_string}' },
    })
  })

  it('says of invented regions that they are where the page is not seen', () => {
    expect(contentOf(headOf({ ...page, href: '/kota/99.71' }), 'og:description')).toBe(
      `Data simulasi. ${page.meta.description}`,
    )
    expect(contentOf(headOf(page), 'og:description')).toBe(page.meta.description)
  })

  it.each([
    '/kota/99.71',
    '/komitmen?data=simulasi',
    '/kota/61.71?pada=2019-06-01',
    '/kota/61.71?banding=a..b',
  ])('%s is not to be found by search engines', (href) => {
    expect(contentOf(headOf({ ...page, href }), 'robots')).toBe('noindex')
  })

  it.each([
    ['id', '/kota/61.71', 'https://contoh.example/gambar/kota/61.71.png'],
    [
      'en',
      '/kota/61.71?pada=2019-06-01',
      'https://contoh.example/gambar/kota/61.71.png?pada=2019-06-01&amp;lang=en',
    ],
    ['id', '/metode', 'https://contoh.example/gambar/estafet.png'],
  ] as const)('in %s names the picture of %s by its full address', (language, href, picture) => {
    const head = headOf({ ...page, language, href })
    expect(contentOf(head, 'og:image')).toBe(picture)
    expect(contentOf(head, 'og:image:type')).toBe('image/png')
    expect(contentOf(head, 'og:image:width')).toBe('1200')
    expect(contentOf(head, 'og:image:height')).toBe('630')
    expect(contentOf(head, 'og:image:alt')).toBe(page.pictureAlt)
    expect(contentOf(head, 'twitter:card')).toBe('summary_large_image')
  })

  it('names no address where the host is not known', () => {
    const head = headOf({ ...page, origin: '' })
    expect(head).not.toMatch(/canonical|hreflang|og:url|og:image|ld\+json/)
    expect(contentOf(head, 'twitter:card')).toBe('summary')
    expect(head).toContain('<title>')
  })

  it('lets no text leave its place', () => {
    const hostile = `"><script>alert(1)</script><!-- & </title></script>`
    const head = headOf({ ...page, meta: { title: hostile, description: hostile }, pictureAlt: hostile })
    expect(head.match(/<script/g)).toHaveLength(1)
    expect(head.match(/<\/title>/g)).toHaveLength(1)
    expect(describedIn(head)).toMatchObject({ name: hostile, description: hostile })
  })
})
