import type { IncomingMessage } from 'node:http'
import { DomainError, type DomainErrorKind } from '@estafet/domain'
import { openTypeface, picturePng, type Typeface } from '@estafet/reports/share-picture'
import type { Request, RequestHandler } from 'express'
import type { WholeAnswer } from '../http/cached-answer.ts'
import { relativeAddress } from '../http/key-addresses.ts'
import { answerLanguage } from '../http/language.ts'
import { type KeptAs, nameRoute } from '../http/request-info.ts'
import type { ResponseCache } from '../http/response-cache.ts'
import { inCourseOf } from '../limits/abandoned-work.ts'
import { drawingQueue, inTime, ofOneState } from './drawings.ts'
import { firstDay, type PageSubjectExists } from './page-query.ts'
import type { DrawnPicture, PageRenderer } from './page-renderer.ts'
import { isBelowPictures, type PicturedPage, picturedPage, pictureKey } from './pictured-page.ts'
import type { RenderedPagesOptions } from './rendered-pages.ts'

/** Those who fetch pictures for a link are programs: they wait longer than readers do for a page. */
const longestWaitMs = 8_000
/** From its turn on. */
const longestMs = 6_000

export interface SharePicturesOptions extends Pick<RenderedPagesOptions, 'state' | 'mayPass' | 'answerFor'> {
  readonly renderer: Pick<PageRenderer, 'drawPicture'>
  /** Tells the pictures of one build from those of another. */
  readonly build: string
  readonly exists: PageSubjectExists
  readonly answers: Pick<ResponseCache, 'answer'>
}

export interface SharePictures {
  /** Under what the picture that the request asks for is kept; undefined where it asks for none. */
  readonly keptAs: (req: IncomingMessage) => KeptAs | undefined
  readonly handler: RequestHandler
}

const kinds: Readonly<Record<number, DomainErrorKind>> = {
  400: 'invalid',
  404: 'not_found',
  429: 'too_many_requests',
  503: 'unavailable',
}

const svgOf = ({ svg, refused }: DrawnPicture): string => {
  if (refused === undefined) return svg
  const kind = kinds[refused.status]
  if (kind !== undefined) throw new DomainError(kind, refused.reason, refused.details)
  throw new Error(`a picture could not be asked for: ${refused.status} ${refused.reason}`)
}

const notFound = () => new DomainError('not_found', 'not_found')

/**
 * Pictures for those who show a link to a page, drawn by the web's own code and kept like every public answer. What
 * cannot be drawn is told as a problem.
 */
export function sharePictures(options: SharePicturesOptions): SharePictures {
  const { renderer, build, exists, answers, state, answerFor } = options
  const inTurn = drawingQueue(options.mayPass, longestWaitMs)
  let typeface: Typeface | undefined

  const draw = async (
    req: Request,
    { path, query }: PicturedPage,
    signal: AbortSignal,
  ): Promise<Uint8Array | undefined> => {
    const letters = (typeface ??= openTypeface())
    const drawn = await ofOneState(state, () =>
      renderer.drawPicture({
        path,
        query,
        language: answerLanguage(req.originalUrl),
        typeface: letters,
        answer: answerFor(req, signal),
      }),
    )
    return drawn && picturePng(svgOf(drawn))
  }

  const pictureFor = async (
    req: Request,
    address: PicturedPage,
    abandoned: AbortSignal,
  ): Promise<WholeAnswer> => {
    const body = await inTurn(req, abandoned, () => {
      const signal = AbortSignal.any([abandoned, AbortSignal.timeout(longestMs)])
      return inTime(
        inCourseOf(signal, () => draw(req, address, signal)),
        signal,
      )
    })
    if (body === undefined) throw new DomainError('unavailable', 'heavy_reads_busy')
    return { mediaType: 'image/png', body, isDense: true }
  }

  /** The picture of the subject under its present key, relative to the one asked for. */
  const movedTo = async ({ subject, query }: PicturedPage, address: string): Promise<string | undefined> => {
    if (subject === undefined) return undefined
    const found = await exists(subject.kind, subject.key, firstDay(query))
    if (found === false) throw notFound()
    if (found === true) return undefined
    const [now = '', ...rest] = found.split('/')
    const [, search] = address.split(/(\?.*)/s)
    return rest.length === 0
      ? relativeAddress(`${now}.png`, search ?? '')
      : relativeAddress(now, `${rest.map((part) => `/${part}`).join('')}.png${search ?? ''}`)
  }

  return {
    keptAs({ method, url = '' }) {
      if (!isBelowPictures(url) || (method !== 'GET' && method !== 'HEAD')) return undefined
      const address = picturedPage(url)
      return address && { key: `${build} ${pictureKey(url, address)}`, vary: 'Accept-Encoding' }
    },
    async handler(req, res, next) {
      if (!isBelowPictures(req.path) || (req.method !== 'GET' && req.method !== 'HEAD')) return next()
      const address = picturedPage(req.originalUrl)
      if (address === undefined) throw notFound()
      nameRoute(req, address.route)
      const now = await movedTo(address, req.originalUrl)
      if (now !== undefined) return res.redirect(308, now)
      await answers.answer(req, res, (abandoned) => pictureFor(req, address, abandoned))
    },
  }
}
