import { DomainError, isoDaySchema, regionCodeSchema } from '@estafet/domain'
import type { Response, Router } from 'express'
import { z } from 'zod'
import {
  handoverFileName,
  handoverFormats,
  mediaTypes,
  renderHandoverFile,
} from '../handover-pack/handover-file.ts'
import { getHandoverPack } from '../handover-pack/get-handover-pack.ts'
import { answerLanguage } from '../language.ts'
import type { Services } from '../services.ts'

/** So many packs are made at once in one process; each takes the processor and memory of many pages. */
const mostAtOnce = 2

const packPath = z.strictObject({ code: regionCodeSchema })
const packQuery = z.strictObject({ date: isoDaySchema.optional() })

/** Aborted when the client goes away before its answer is whole. */
const goneSignal = (response: Response): AbortSignal => {
  const gone = new AbortController()
  if (response.closed) gone.abort()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

/**
 * The handover pack of a region, by `date` the day of its facts or the day zero of the change expected next. Made for
 * each request and never kept, not even by the client: it says when it was made.
 */
export function addHandoverPackRoutes(
  rest: Router,
  { db, ensureToday, addressOf }: Pick<Services, 'db' | 'ensureToday' | 'addressOf'>,
): void {
  let running = 0

  for (const format of handoverFormats)
    rest.get(`/regions/:code/handover-pack.${format}`, async (request, response) => {
      const { code } = packPath.parse(request.params)
      const { lang: _, ...query } = request.query
      const { date } = packQuery.parse(query)
      if (running >= mostAtOnce) throw new DomainError('unavailable', 'handover_packs_busy')
      running += 1
      const signal = goneSignal(response)
      try {
        const today = await ensureToday()
        signal.throwIfAborted()
        const pack = await getHandoverPack(db, { code, date, today, now: new Date(), signal })
        const document = { ...pack, publicUrl: addressOf('') }
        const language = answerLanguage(request.originalUrl)
        const { bytes } = await renderHandoverFile(document, format, language, signal)
        response.setHeader('Content-Type', mediaTypes[format])
        response.setHeader(
          'Content-Disposition',
          `attachment; filename="${handoverFileName(document, format)}"`,
        )
        response.setHeader('Cache-Control', 'no-store')
        response.setHeader('Content-Length', bytes.byteLength)
        response.end(bytes)
      } catch (error) {
        // Nobody is left to be told.
        if (!signal.aborted) throw error
      } finally {
        running -= 1
      }
    })
}
