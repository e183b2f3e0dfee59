import { z } from 'zod'
import { light } from '../limits/read-costs.ts'
import { defineDownload } from '../routes/define-download.ts'

/** The REST face as programs read it. What describes every route is loaded when it is asked for: they stand before it. */
export const openApi = defineDownload({
  name: 'openapi',
  path: '/openapi.json',
  mediaType: 'application/json; charset=utf-8',
  input: z.strictObject({}),
  action: 'read:public',
  cache: 'kept',
  cost: light,
  async make({ addressOf }) {
    const { openApiDocument } = await import('./openapi-document.ts')
    return { body: JSON.stringify(openApiDocument(addressOf)) }
  },
})

/** The same as people read it, in the language of the address or of the browser. */
export const reference = defineDownload({
  name: 'reference',
  path: '/',
  mediaType: 'text/html; charset=utf-8',
  input: z.strictObject({}),
  action: 'read:public',
  cache: 'own',
  cost: light,
  async make({ addressOf, readerLang }) {
    const { referencePage } = await import('./reference-page.ts')
    return { body: referencePage(readerLang, addressOf) }
  },
})
