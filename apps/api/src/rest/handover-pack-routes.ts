import { isoDaySchema, regionCodeSchema } from '@estafet/domain'
import type { Response, Router } from 'express'
import { z } from 'zod'
import {
  handoverFileName,
  type HandoverFormat,
  handoverFormats,
  mediaTypes,
  renderHandoverFile,
} from '../handover-pack/handover-file.ts'
import { getHandoverPack } from '../handover-pack/get-handover-pack.read.ts'
import { type MadePack, MadePacks } from '../handover-pack/made-packs.ts'
import { requestInfo } from '../http/request-info.ts'
import { answerLanguage } from '../http/language.ts'
import { packCost } from '../limits/read-costs.ts'
import { inTurn } from '../limits/turns.ts'
import type { Services } from '../runtime/services.ts'

const packPath = z.strictObject({ code: regionCodeSchema })
const packQuery = z.strictObject({ date: isoDaySchema.optional() })

const send = (response: Response, format: HandoverFormat, { fileName, bytes }: MadePack): void => {
  response.setHeader('Content-Type', mediaTypes[format])
  response.setHeader('Content-Disposition', `attachment; filename="${fileName}"`)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Length', bytes.byteLength)
  response.end(bytes)
}

/**
 * The handover pack of a region, by `date` the day of its facts or the day zero of the change expected next. Made in a
 * turn of the client, and kept here while the data and the day stand, but not by the client: it says when it was made.
 */
export function addHandoverPackRoutes(
  rest: Router,
  { db, dataset, ensureToday, addressOf }: Pick<Services, 'db' | 'dataset' | 'ensureToday' | 'addressOf'>,
): void {
  const made = new MadePacks()

  for (const format of handoverFormats)
    rest.get(`/regions/:code/handover-pack.${format}`, async (request, response) => {
      const { code } = packPath.parse(request.params)
      const { lang: _, ...query } = request.query
      const { date } = packQuery.parse(query)
      const language = answerLanguage(request.originalUrl)
      const today = await ensureToday()
      const signal = requestInfo(request)?.signal
      const datasetIdentity = dataset.identity()
      const keyOf = (datasetVersion: number) => ({
        code,
        date,
        today,
        datasetVersion,
        datasetIdentity,
        language,
        format,
      })
      const findMade = () => {
        const version = dataset.current()
        return version === undefined ? undefined : made.find(keyOf(version))
      }
      const make = async (): Promise<MadePack> => {
        const pack = await getHandoverPack(db, { code, date, today, now: new Date(), signal })
        const document = { ...pack, publicUrl: addressOf('') }
        const { bytes } = await renderHandoverFile(document, format, language, signal)
        const file = { fileName: handoverFileName(document, format), bytes }
        made.keep(keyOf(pack.datasetVersion), file)
        return file
      }
      // Whoever waited for a turn may have waited for this very pack.
      const pack = findMade() ?? (await inTurn(request, packCost, async () => findMade() ?? make()))
      send(response, format, pack)
    })
}
