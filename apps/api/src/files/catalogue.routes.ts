import { readFile } from 'node:fs/promises'
import { sampleSchema } from '@estafet/domain'
import { z } from 'zod'
import { allFiles } from '../code-book/all-files.routes.ts'
import { country, light } from '../limits/read-costs.ts'
import { defineDownload } from '../routes/define-download.ts'
import { countRows } from '../routes/define-file.ts'
import { defineRoute } from '../routes/define-route.ts'
import { catalogueFilesAnswer } from './catalogue.answer.ts'

/** Every source of the data and its licence, as the repository has it. */
const notice = new URL('../../../../NOTICE', import.meta.url)

export const catalogueRoutes = {
  /** The files there are to take, with how many rows each has. */
  files: defineRoute({
    path: '/data-files',
    input: z.strictObject({ sample: sampleSchema }),
    output: catalogueFilesAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: country,
    async answer(ctx, { sample }) {
      const items: { readonly name: string; readonly rows: number }[] = []
      // One after the other: each may be large, and none is kept.
      for (const file of allFiles) {
        const asked = {
          ...Object.fromEntries(new URLSearchParams(file.example)),
          ...('sample' in file.input.shape && sample && { sample }),
        }
        items.push({ name: file.key, rows: await countRows(file, ctx, asked) })
      }
      return { sample: sample ?? 'real', items, total: items.length }
    },
  }),
}

/** The licences of what is in the files. */
export const licences = defineDownload({
  name: 'licences',
  path: '/licences.txt',
  mediaType: 'text/plain; charset=utf-8',
  input: z.strictObject({}),
  action: 'read:public',
  cache: 'kept',
  cost: light,
  make: async () => ({ body: await readFile(notice, 'utf8') }),
})
