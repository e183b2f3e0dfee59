import { isoDaySchema, regionCodeSchema } from '@estafet/domain'
import { z } from 'zod'
import { light, packCost } from '../limits/read-costs.ts'
import { defineDownload } from '../routes/define-download.ts'
import type { DatasetVersion } from '../runtime/dataset-version.ts'
import { getHandoverPack } from './get-handover-pack.read.ts'
import { handoverFileName, handoverFormats, mediaTypes, renderHandoverFile } from './handover-file.ts'
import { type MadePack, MadePacks } from './made-packs.ts'

const packInput = z.strictObject({ code: regionCodeSchema, date: isoDaySchema.optional() })

const madeBy = new WeakMap<DatasetVersion, MadePacks>()

/** The packs one server has made. */
const madePacks = (dataset: DatasetVersion): MadePacks => {
  const made = madeBy.get(dataset) ?? new MadePacks()
  madeBy.set(dataset, made)
  return made
}

/**
 * The handover pack of a region, by `date` the day of its facts or the day zero of the change expected next. Made in a
 * turn of the client, and kept here while the data and the day stand, but not by the client: it says when it was made.
 */
export const handoverPacks = handoverFormats.map((format) =>
  defineDownload({
    name: `handover-pack-${format}`,
    path: `/regions/:code/handover-pack.${format}`,
    mediaType: mediaTypes[format],
    input: packInput,
    action: 'read:public',
    cache: 'made',
    // One that was made waits for nobody.
    cost: light,
    async make({ db, dataset, today, lang, signal, addressOf, inTurn }, { code, date }) {
      const packs = madePacks(dataset)
      const datasetIdentity = dataset.identity()
      const keyOf = (datasetVersion: number) => ({
        code,
        date,
        today,
        datasetVersion,
        datasetIdentity,
        language: lang,
        format,
      })
      const findMade = () => {
        const version = dataset.current()
        return version === undefined ? undefined : packs.find(keyOf(version))
      }
      const make = async (): Promise<MadePack> => {
        const pack = await getHandoverPack(db, { code, date, today, now: new Date(), signal })
        const document = { ...pack, publicUrl: addressOf('') }
        const { bytes } = await renderHandoverFile(document, format, lang, signal)
        const file = { fileName: handoverFileName(document, format), bytes }
        packs.keep(keyOf(pack.datasetVersion), file)
        return file
      }
      // Whoever waited for a turn may have waited for this very pack.
      const { fileName, bytes } = findMade() ?? (await inTurn(packCost, async () => findMade() ?? make()))
      return { fileName, body: bytes }
    },
  }),
)
