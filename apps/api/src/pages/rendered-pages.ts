import type { IncomingMessage } from 'node:http'
import type { Language } from '@estafet/i18n'
import { DomainError } from '@estafet/domain'
import type { Request } from 'express'
import { inCourseOf } from '../limits/abandoned-work.ts'
import { askedOrigin } from '../http/asked-origin.ts'
import { cacheKey } from '../http/cacheable.ts'
import { queryOf } from '../http/key-addresses.ts'
import { errorLanguage } from '../http/language.ts'
import type { KeptAs } from '../http/request-info.ts'
import type { WebFile } from '../http/web-assets.ts'
import { withoutCampaign } from './campaign-parameters.ts'
import { drawingQueue, inTime, ofOneState } from './drawings.ts'
import { pageAddress } from './page-addresses.ts'
import type { MovedPage, PageRenderer, PageRequest } from './page-renderer.ts'
import { pageTemplate } from './page-template.ts'

/** A question of a page that takes longer is left to the browser, so that the reader sees something meanwhile. */
const longestMs = 4_000

/** Who waits longer is given the empty page, which costs nothing. */
const longestWaitMs = 2_000

const isBusy = (error: unknown): boolean =>
  error instanceof DomainError && error.reason === 'heavy_reads_busy'

/** What a page depends on besides its address. */
export const pageVary = 'Accept-Encoding, Accept-Language, Sec-CH-UA-Mobile'

/** Of a page the address names the language, or what the browser prefers. */
export const pageLanguage = (req: IncomingMessage): Language =>
  errorLanguage(req.url ?? '/', req.headers['accept-language'])

/** Browsers of desks say that they are none of a phone; who says nothing is given the narrow page, which fits everywhere. */
const pageView = (req: IncomingMessage): PageRequest['view'] =>
  req.headers['sec-ch-ua-mobile'] === '?0' ? 'desk' : 'phone'

export interface RenderedPagesOptions {
  /** The page the web was built with. */
  readonly shell: WebFile
  readonly renderer: PageRenderer
  /** The path the site lies under. */
  readonly prefix: string
  /** Scheme and host of the public address, where it is known; else a page cites the host it was asked of. */
  readonly origin: string | undefined
  /** Says whether the data changed: the same before and after where it did not. */
  readonly state: () => Promise<string>
  /** Whether the request may pass by the queue: those who run the server measure it without. */
  readonly mayPass: (req: Request) => boolean
  /** Answers the questions of a page in the name of the request for it. */
  readonly answerFor: (req: Request, abandoned: AbortSignal) => PageRequest['answer']
}

/** A page as it goes out, or where it is found. */
export type DrawnPage = { readonly status: number; readonly html: string } | MovedPage

export interface RenderedPages {
  /** Under what a page that the request asks for is kept; undefined where it asks for no page. */
  readonly keptAs: (req: IncomingMessage) => KeptAs | undefined
  /** @returns undefined where the page cannot be drawn whole in time; the browser then asks by itself. */
  readonly draw: (req: Request, abandoned: AbortSignal) => Promise<DrawnPage | undefined>
}

const wantsPage = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && /text\/html|\*\/\*/.test(headers.accept ?? '*/*')

const isPage = (address: string): boolean => {
  try {
    return pageAddress(address.split('?', 1)[0] ?? '') !== undefined
  } catch {
    return false
  }
}

/** Path and query of a page as it is drawn. */
const drawnAddress = (path: string, query: string): string => {
  const kept = withoutCampaign(query)
  return cacheKey(kept === '' ? path : `${path}?${kept}`)
}

/** Pages drawn on the server by the web's own code. */
export function renderedPages(options: RenderedPagesOptions): RenderedPages {
  const { shell, renderer, prefix, answerFor } = options
  renderer.layUnder(prefix)
  const fill = pageTemplate(shell.in(undefined).body.toString())

  const inTurn = drawingQueue(options.mayPass, longestWaitMs)

  return {
    keptAs(req) {
      if (!wantsPage(req) || !isPage(req.url ?? '/')) return undefined
      const address = req.url ?? '/'
      const drawn = drawnAddress(address.split('?', 1)[0] ?? '', queryOf(address))
      const host =
        options.origin === undefined ? [req.headers['x-forwarded-proto'], req.headers.host].join('/') : ''
      return {
        // A page names the files of its build.
        key: `${shell.etag} ${pageLanguage(req)} ${pageView(req)} ${host} ${drawn}`,
        vary: pageVary,
      }
    },
    async draw(req, abandoned) {
      const href = `${prefix}${drawnAddress(req.path, queryOf(req.originalUrl))}`
      const read = { href, language: pageLanguage(req), view: pageView(req) }
      const signal = AbortSignal.any([abandoned, AbortSignal.timeout(longestMs)])
      const drawn = () =>
        renderer.renderPage({
          ...read,
          origin: options.origin ?? askedOrigin(req),
          answer: answerFor(req, signal),
        })
      const whole = () =>
        inTime(
          inCourseOf(signal, () => ofOneState(options.state, drawn)),
          signal,
        )
      const page = await inTurn(req, abandoned, whole).catch((error: unknown) => {
        if (isBusy(error)) return undefined
        throw error
      })
      if (page === undefined || 'now' in page) return page
      return { status: page.status, html: fill(page, read) }
    },
  }
}
