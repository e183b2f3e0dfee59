import { languageOfTag, languages } from '@estafet/i18n'
import { type ErrorRequestHandler, type RequestParamHandler, Router } from 'express'
import { z } from 'zod'
import { refuseBeforeFirstFact } from '../as-of/resolve-as-of.read.ts'
import { allFiles } from '../code-book/all-files.routes.ts'
import { requestInfo } from '../http/request-info.ts'
import {
  isAboutRegion,
  presentCodesIn,
  presentCommitmentId,
  presentRegionCode,
  queryWith,
  relativeAddress,
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
/** The face for programs: every question, file, document and command by its path. Errors go to the one handler. */
export function createRestRouter(services: Services): Router {
  const { db } = services
  // Of several spellings of an address the caches would know only one.
  const rest = Router({ caseSensitive: true })
  rest.use(async (request, _response, next) => {
    languageInput.parse(request.query)
    await refuseBeforeFirstFact(db, request.query['asOf'])
    next()
  })

  // A key of another time, system or spelling leads to the present one.
  const leadsOn =
    (find: (key: string) => Promise<string | null>): RequestParamHandler =>
    async (request, response, next, key: string) => {
      const now = await find(key)
      if (now === null) return next()
      const { originalUrl } = request
      const written = [encodeURIComponent(key), key].find((each) => originalUrl.includes(`/${each}`)) ?? key
      const tail = originalUrl.slice(originalUrl.indexOf(`/${written}`) + written.length + 1)
      response.redirect(308, relativeAddress(now, tail))
    }
  rest.param(
    'code',
    leadsOn((code) => presentRegionCode(db, code)),
  )
  rest.param(
    'id',
    leadsOn((id) => presentCommitmentId(db, id)),
  )

  for (const routes of Object.values<Routes>(allRoutes))
    for (const route of Object.values(routes)) mountRoute(rest, route, services)
  for (const file of allFiles) mountFile(rest, file, services)
  for (const download of allDownloads) mountDownload(rest, download, services)
  for (const commands of Object.values<Commands>(allCommands))
    for (const command of Object.values(commands)) mountCommand(rest, command, services)
  // Express knows an error handler by its four parameters.
  const namePresentKey: ErrorRequestHandler = async (error: unknown, request, response, _next) => {
    const now = isAboutRegion(error) && !response.headersSent ? await presentCodesIn(db, request.query) : null
    if (now !== null) return response.redirect(308, queryWith(request.originalUrl.split('?')[1] ?? '', now))
    throw await withPresentKey(db, error, { ...request.query, ...requestInfo(request)?.pathValues })
  }
  rest.use(namePresentKey)
  return rest
}
