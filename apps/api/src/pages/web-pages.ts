import type { IsoDay } from '@estafet/domain'
import { formatDay, type Language, translate } from '@estafet/i18n'
import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { isDatabaseGone } from '../errors/database-gone.ts'
import { answerLanguage } from '../http/language.ts'
import { queryOf, relativeAddress } from '../http/key-addresses.ts'
import { firstDay, plainQuery, type PageSubjectExists } from './page-query.ts'
import { retryAfterSeconds } from '../errors/problem.ts'
import { nameRoute, requestInfo } from '../http/request-info.ts'
import type { WebFile } from '../http/web-assets.ts'
import { hasVersion } from '../http/entity-tags.ts'

const unknownPage = '/:unknown'
const plainPages = new Set([
  '/',
  '/kota',
  '/komitmen',
  '/bandingkan',
  '/pergantian',
  '/keberlanjutan',
  '/perhatian',
  '/metode',
  '/data',
  '/data/kamus',
])
const subjectPages = [
  { pattern: /^\/kota\/([^/]+)$/, route: '/kota/:code', kind: 'region' },
  { pattern: /^\/komitmen\/([^/]+)$/, route: '/komitmen/:id', kind: 'commitment' },
  { pattern: /^\/pergantian\/([^/]+\/[^/]+)$/, route: '/pergantian/:code/:date', kind: 'transition' },
] as const

interface FoundPage {
  readonly route: string
  readonly status: 200 | 404 | 503
  /** Where the page is found now, relative to the address asked for. */
  readonly now?: string
}

const findPage = async (path: string, query: string, exists: PageSubjectExists): Promise<FoundPage> => {
  const address = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  if (plainPages.has(address)) {
    const now = await plainQuery(query, exists)
    return { route: address, status: 200, ...(now !== null && { now }) }
  }
  for (const { pattern, route, kind } of subjectPages) {
    const key = pattern.exec(address)?.[1]
    if (key === undefined) continue
    const found = await exists(kind, decodeURIComponent(key), firstDay(query))
    if (typeof found === 'string') {
      const [now = '', ...rest] = found.split('/')
      const tail = rest.map((part) => `/${part}`).join('')
      return { route, status: 404, now: relativeAddress(now, query === '' ? tail : `${tail}?${query}`) }
    }
    const now = await plainQuery(query, exists)
    return { route, status: found ? 200 : 404, ...(now !== null && { now }) }
  }
  return { route: unknownPage, status: 404 }
}

interface WebPagesOptions {
  readonly exists: PageSubjectExists
  readonly log: Logger
  /** The day answers are for, and the day it is. */
  readonly stateDay: () => { readonly current: IsoDay; readonly today: IsoDay }
}

/** The app below a line that says of which day its state is; read without the program, and gone with the next load. */
const withDayNotice = (page: Buffer, language: Language, day: IsoDay): Buffer => {
  const text = (['state_of_day_before', 'state_of_day_before_next'] as const)
    .map((key) => translate(language, 'errors', key, { day: formatDay(day, language) }))
    .join(' ')
  const line = `<div role="status" style="padding:.6rem 1rem;background:#5c3d00;color:#fff;font:1rem/1.5 system-ui,sans-serif">${text}</div>`
  return Buffer.from(page.toString().replace('<div id="root">', `${line}<div id="root">`))
}

/**
 * Serves the app under every address a browser asks a page for. The status is that of the page: search engines
 * and link checkers read it, and a page of a city that does not exist must not be 200.
 */
export function webPages(shell: WebFile, { exists, log, stateDay }: WebPagesOptions): RequestHandler {
  const send = (req: Request, res: Response, { route, status }: FoundPage) => {
    nameRoute(req, route)
    res.setHeader('Cache-Control', 'no-cache')
    res.setHeader('Vary', 'Accept-Encoding')
    if (status === 503) res.setHeader('Retry-After', String(retryAfterSeconds))
    const { current, today } = stateDay()
    if (status === 200 && current < today) {
      const { body } = shell.in(undefined)
      return void res.type('html').send(withDayNotice(body, answerLanguage(req.originalUrl), current))
    }
    if (status === 200) {
      res.setHeader('ETag', shell.etag)
      if (hasVersion(req.headers['if-none-match'], shell.etag)) return void res.status(304).end()
    }
    const { body, encoding } = shell.in(req.headers['accept-encoding'])
    if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
    res.status(status).type('html').setHeader('Content-Length', body.length)
    res.end(body)
  }

  return async (req, res, next) => {
    const accepted = req.headers.accept ?? '*/*'
    if (!['GET', 'HEAD'].includes(req.method) || !/text\/html|\*\/\*/.test(accepted)) return next()
    try {
      const page = await findPage(req.path, queryOf(req.originalUrl), exists)
      // Who takes anything (a script, a link preview) gets pages; what is no page is told to it as a problem object.
      if (page.route === unknownPage && !accepted.includes('text/html')) return next()
      if (page.now === undefined) return send(req, res, page)
      nameRoute(req, page.route)
      res.redirect(308, page.now)
    } catch (error) {
      if (error instanceof URIError) return send(req, res, { route: unknownPage, status: 404 })
      // The app is served all the same: it says in the reader's language that the data is away, and tries again.
      if (!isDatabaseGone(error)) log.error({ err: error, requestId: requestInfo(req)?.id }, 'page')
      send(req, res, { route: 'page', status: 503 })
    }
  }
}
