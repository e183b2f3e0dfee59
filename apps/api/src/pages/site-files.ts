import type { Database } from '@estafet/db'
import { type Request, Router } from 'express'
import { nameRoute } from '../http/request-info.ts'
import { plainPages } from './page-addresses.ts'
import { listPageKeys } from './sitemap.queries.ts'

/** More than one file may not name. */
const mostAddresses = 50_000
const anHourInSeconds = 3_600

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

interface SiteFilesOptions {
  readonly db: Database
  /** Where the site begins, as the reader of the file is to ask for it. */
  readonly addressFor: (req: Request) => string
}

/** What search engines ask a site: where they may go, and which pages there are. */
export function siteFiles({ db, addressFor }: SiteFilesOptions): Router {
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/robots.txt', (req, res) => {
    nameRoute(req, '/robots.txt')
    res.setHeader('Cache-Control', `public, max-age=${anHourInSeconds}`)
    res
      .type('text/plain')
      .send(`User-agent: *\nAllow: /\nDisallow: /trpc\nSitemap: ${addressFor(req)}/sitemap.xml\n`)
  })
  router.get('/sitemap.xml', async (req, res) => {
    nameRoute(req, '/sitemap.xml')
    const { regions, commitments } = await listPageKeys(db)
    const paths = [
      ...plainPages,
      ...regions.map((code) => `/kota/${encodeURIComponent(code)}`),
      ...commitments.map((id) => `/komitmen/${encodeURIComponent(id)}`),
    ].slice(0, mostAddresses)
    const site = addressFor(req)
    const urls = paths.map((path) => {
      const address = escaped(`${site}${path}`)
      const inLanguage = (language: string, to: string) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${to}"/>`
      return `<url><loc>${address}</loc>${inLanguage('id', address)}${inLanguage('en', `${address}?lang=en`)}${inLanguage('x-default', address)}</url>`
    })
    res.setHeader('Cache-Control', `public, max-age=${anHourInSeconds}`)
    res
      .type('application/xml')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
      )
  })
  return router
}
