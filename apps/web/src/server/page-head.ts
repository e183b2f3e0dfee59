import type { Language } from '@estafet/i18n'
import { isOfSimulated } from '../shell/page-end/cited-page.ts'
import { pictureHeight, pictureWidth } from './share-picture/drawing/picture-look.ts'
import { pictureAddress } from './share-picture/picture-address.ts'
import { basePath } from '../ui/text/base-path.ts'
import type { PageMeta } from '../ui/layout/use-page-meta.ts'

interface PageHeadInput {
  readonly meta: PageMeta | undefined
  readonly language: Language
  /** Scheme and host; empty where they are not known. */
  readonly origin: string
  /** Path and query of the page, from the root of the host. */
  readonly href: string
  /** What the picture of the page shows, for those who do not see it. */
  readonly pictureAlt: string
  /** What invented data are called. */
  readonly simulated: string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Open Graph's names of our languages. */
const locales: Readonly<Record<Language, string>> = { id: 'id_ID', en: 'en_US' }

/** The address of the page in a language: that without a word about language is Indonesian, where nobody prefers another. */
const addressIn = (language: Language, { origin, href }: PageHeadInput): string => {
  const url = new URL(href, origin)
  url.searchParams.delete('lang')
  if (language !== 'id') url.searchParams.set('lang', language)
  return url.href
}

/** The one address of the page: as it was asked, in the language it names, not in that its reader prefers. */
const ownAddress = (page: PageHeadInput): string =>
  addressIn(/[?&]lang=/.test(page.href) ? page.language : 'id', page)

/** Of invented regions, and of days and stretches of days, of which there is no end: read, but not to be found. */
const isKeptFromSearch = (href: string): boolean =>
  isOfSimulated(href.slice(basePath().length)) || /[?&](?:pada|banding)=/.test(href)

/** The page in the words of schema.org, for search engines; of the opening page the site itself. */
const described = (page: PageHeadInput): string => {
  const { meta, language, origin, href } = page
  const site = { '@type': 'WebSite', name: 'Estafet', url: `${origin}${basePath()}/` }
  const isOpening = new URL(href, origin).pathname === `${basePath()}/`
  const search = {
    '@type': 'SearchAction',
    target: `${origin}${basePath()}/kota?cari={search_term_string}`,
    'query-input': 'required name=search_term_string',
  }
  const own = {
    '@context': 'https://schema.org',
    ...(isOpening ? { ...site, potentialAction: search } : { '@type': 'WebPage', isPartOf: site }),
    ...(!isOpening && { name: meta?.title, url: ownAddress(page) }),
    description: meta?.description,
    inLanguage: language,
  }
  // A browser does not run it, and only the sign that could end it has a meaning in it.
  return `<script type="application/ld+json">${JSON.stringify(own).replaceAll('<', '\\u003c')}</script>`
}

/** The picture that is shown beside a link to the page, by its full address: who shows it asks from elsewhere. */
const pictured = ({
  language,
  origin,
  href,
  pictureAlt,
}: PageHeadInput): readonly (readonly [string, string])[] => [
  ['image', `${origin}${basePath()}${pictureAddress(href.slice(basePath().length), language)}`],
  ['image:type', 'image/png'],
  ['image:width', String(pictureWidth)],
  ['image:height', String(pictureHeight)],
  ['image:alt', pictureAlt],
]

/**
 * What a page says of itself to search engines and to those who show a link to it, as HTML. Title and description are
 * those of the page; addresses are left out where the host is not known.
 */
export const headOf = (page: PageHeadInput): string => {
  const { meta, language, origin } = page
  const title = meta?.title ?? 'Estafet'
  const description = meta?.description ?? ''
  // What is shown of a link elsewhere has lost the marks that the page bears.
  const shown = isOfSimulated(page.href.slice(basePath().length))
    ? `${page.simulated}. ${description}`
    : description
  const named = (name: string, content: string) => `<meta name="${name}" content="${escaped(content)}" />`
  const graph = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escaped(content)}" />`
  const link = (rest: string, href: string) => `<link ${rest} href="${escaped(href)}" />`
  const other = language === 'id' ? 'en' : 'id'
  const addresses =
    origin === ''
      ? []
      : [
          link('rel="canonical"', ownAddress(page)),
          link('rel="alternate" hreflang="id"', addressIn('id', page)),
          link('rel="alternate" hreflang="en"', addressIn('en', page)),
          link('rel="alternate" hreflang="x-default"', addressIn('id', page)),
          graph('url', ownAddress(page)),
          ...pictured(page).map(([name, content]) => graph(name, content)),
          described(page),
        ]
  return [
    `<title>${escaped(title)}</title>`,
    named('description', description),
    graph('site_name', 'Estafet'),
    graph('type', 'website'),
    graph('title', title),
    graph('description', shown),
    graph('locale', locales[language]),
    graph('locale:alternate', locales[other]),
    // A large picture where there is one: its address is not known everywhere.
    named('twitter:card', origin === '' ? 'summary' : 'summary_large_image'),
    ...(isKeptFromSearch(page.href) ? [named('robots', 'noindex')] : []),
    ...addresses,
  ].join('')
}
