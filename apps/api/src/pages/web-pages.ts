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
import type { WholeAnswer } from '../http/cached-answer.ts'
import type { ResponseCache } from '../http/response-cache.ts'
import type { WebFile } from '../http/web-assets.ts'
import { failedPage } from './failed-page.ts'
import { pageAddress } from './page-addresses.ts'
import { type DrawnPage, pageLanguage, pageVary, type RenderedPages } from './rendered-pages.ts'
import { hasVersion } from '../http/entity-tags.ts'

const unknownPage = '/:unknown'
interface FoundPage {
  readonly route: string
  readonly status: 200 | 404 | 503
  /** Where the page is found now, relative to the address asked for. */
  readonly now?: string
}

const findPage = async (path: string, query: string, exists: PageSubjectExists): Promise<FoundPage> => {
  const address = pageAddress(path)
  if (address === undefined) return { route: unknownPage, status: 404 }
  const { route, subject } = address
  const found = subject === undefined || (await exists(subject.kind, subject.key, firstDay(query)))
  if (typeof found === 'string') {
    const [now = '', ...rest] = found.split('/')
    const tail = rest.map((part) => `/${part}`).join('')
    return { route, status: 404, now: relativeAddress(now, query === '' ? tail : `${tail}?${query}`) }
  }
  const now = await plainQuery(query, exists)
  return { route, status: found ? 200 : 404, ...(now !== null && { now }) }
}

/** Where a page is found that is asked for with a slash behind it, relative to that. */
const slashless = (path: string): string | undefined =>
  path.length > 1 && path.endsWith('/') && pageAddress(path) !== undefined
    ? `../${path.split('/').at(-2)}`
    : undefined

export interface WebPagesOptions {
  readonly exists: PageSubjectExists
  /** Pages drawn here; without it every page is drawn by the browser. */
  readonly rendered: RenderedPages | undefined
  readonly answers: Pick<ResponseCache, 'answer'>
  readonly log: Logger
  /** The day answers are for, and the day it is. */
  readonly stateDay: () => { readonly current: IsoDay; readonly today: IsoDay }
}

/** A page that is not to be kept, as it is to be sent: what it tells is wrong, or there is only the app itself. */
class NotKept extends Error {
  override readonly name = 'NotKept'
  readonly page: DrawnPage | undefined

  constructor(page: DrawnPage | undefined) {
    super('a page that is not kept')
    this.page = page
  }
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
export function webPages(shell: WebFile, options: WebPagesOptions): RequestHandler {
  const { exists, rendered, answers, log, stateDay } = options
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

  const sendHtml = (res: Response, status: number, html: string) => {
    res.setHeader('Cache-Control', status === 500 ? 'no-store' : 'no-cache')
    res.setHeader('Vary', pageVary)
    res.status(status).type('html').send(html)
  }

  const draw = async (req: Request, abandoned: AbortSignal, pages: RenderedPages): Promise<WholeAnswer> => {
    const page = await pages.draw(req, abandoned)
    if (page === undefined || 'now' in page || page.status !== 200) throw new NotKept(page)
    return { mediaType: 'text/html; charset=utf-8', body: page.html }
  }

  /** Sends the page as it is drawn here, or leaves it to the browser. */
  const sendDrawn = async (req: Request, res: Response, page: FoundPage, pages: RenderedPages) => {
    nameRoute(req, page.route)
    try {
      await answers.answer(req, res, (abandoned) => draw(req, abandoned, pages))
    } catch (error) {
      if (requestInfo(req)?.signal.aborted === true) return void res.end()
      if (error instanceof NotKept) {
        if (error.page === undefined) return send(req, res, page)
        if (!('now' in error.page)) return sendHtml(res, error.page.status, error.page.html)
        res.setHeader('Cache-Control', 'no-cache')
        return res.redirect(302, error.page.now)
      }
      if (isDatabaseGone(error)) throw error
      const id = requestInfo(req)?.id ?? ''
      log.error({ err: error, requestId: id }, 'page')
      sendHtml(res, 500, failedPage(pageLanguage(req), id))
    }
  }

  return async (req, res, next) => {
    const accepted = req.headers.accept ?? '*/*'
    if (!['GET', 'HEAD'].includes(req.method) || !/text\/html|\*\/\*/.test(accepted)) return next()
    try {
      const query = queryOf(req.originalUrl)
      const withoutSlash = slashless(req.path)
      if (withoutSlash !== undefined)
        return res.redirect(308, query === '' ? withoutSlash : `${withoutSlash}?${query}`)
      const page = await findPage(req.path, query, exists)
      // Who takes anything (a script, a link preview) gets pages; what is no page is told to it as a problem object.
      if (page.route === unknownPage && !accepted.includes('text/html')) return next()
      if (page.now === undefined) {
        const { current, today } = stateDay()
        const isDrawn = rendered !== undefined && current === today
        return isDrawn ? await sendDrawn(req, res, page, rendered) : send(req, res, page)
      }
      nameRoute(req, page.route)
      res.redirect(308, page.now)
    } catch (error) {
      // A path that is no text is none for the web's own code on the server either.
      if (error instanceof URIError) return send(req, res, { route: unknownPage, status: 404 })
      // The app is served all the same: it says in the reader's language that the data is away, and tries again.
      if (!isDatabaseGone(error)) log.error({ err: error, requestId: requestInfo(req)?.id }, 'page')
      send(req, res, { route: 'page', status: 503 })
    }
  }
}
