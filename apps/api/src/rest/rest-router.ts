import { languageOfTag, languages } from '@estafet/i18n'
import { type ErrorRequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { allFiles } from '../code-book/all-files.routes.ts'
import { behindKey, queryOf, queryWith, relativeAddress } from '../http/key-addresses.ts'
import { requestInfo } from '../http/request-info.ts'
import {
  isAboutRegion,
  presentCodesIn,
  presentKeyOf,
  withPresentKey,
} from '../regions/present-key.queries.ts'
import { allCommands } from '../routes/all-commands.ts'
import { allDownloads, allRoutes } from '../routes/all-routes.ts'
import type { Commands } from '../routes/define-command.ts'
import type { Routes } from '../routes/define-route.ts'
import type { Services } from '../runtime/services.ts'
import { mountCommand } from './mount-command.ts'
import { mountDownload } from './mount-download.ts'
import { mountFile } from './mount-file.ts'
import { mountRoute } from './mount-route.ts'

/** Belongs to every address; whatever else it were would be one more answer to keep. */
const languageInput = z.object({
  lang: z
    .string()
    .max(20)
    .refine((tag) => languageOfTag(tag) !== undefined, { error: languages.join(' | ') })
    .optional(),
})

// A key may come to mean something else, so nobody is to keep where it leads today.
const leadTo = (response: Response, address: string) =>
  response.setHeader('Cache-Control', 'no-cache').redirect(308, address)

/** The face for programs: every question, file, document and command by its path. Errors go to the one handler. */
export function createRestRouter(services: Services): Router {
  const { db } = services
  // Of several spellings of an address the caches would know only one.
  const rest = Router({ caseSensitive: true })
  rest.use((request, _response, next) => {
    languageInput.parse(request.query)
    next()
  })

  for (const routes of Object.values<Routes>(allRoutes))
    for (const route of Object.values(routes)) mountRoute(rest, route, services)
  for (const file of allFiles) mountFile(rest, file, services)
  for (const download of allDownloads) mountDownload(rest, download, services)
  for (const commands of Object.values<Commands>(allCommands))
    for (const command of Object.values(commands)) mountCommand(rest, command, services)
  // A key of another time, system or spelling leads to the present one. It is looked for only once nothing was found
  // under it. Express knows an error handler by its four parameters.
  const leadToPresentKey: ErrorRequestHandler = async (error: unknown, request, response, _next) => {
    const { pathValues = {} } = requestInfo(request) ?? {}
    const now = isAboutRegion(error) && !response.headersSent ? await presentCodesIn(db, request.query) : null
    if (now !== null) return leadTo(response, queryWith(queryOf(request.originalUrl), now))
    const told = await withPresentKey(db, error, { ...request.query, ...pathValues })
    const moved = response.headersSent ? null : presentKeyOf(told)
    const asked = moved === null ? undefined : pathValues[moved.parameter]
    if (moved === null || typeof asked !== 'string') throw told
    leadTo(response, relativeAddress(moved.now, behindKey(request.originalUrl, asked)))
  }
  rest.use(leadToPresentKey)
  return rest
}
