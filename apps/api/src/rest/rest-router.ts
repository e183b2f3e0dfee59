import {
  commitmentIdSchema,
  commitmentListInput,
  comparisonInput,
  isoDaySchema,
  overviewInput,
  regionCodeSchema,
  regionListInput,
  searchInput,
} from '@estafet/domain'
import { languageOfTag, languages } from '@estafet/i18n'
import type { ErrorRequestHandler, Request, RequestParamHandler, Router } from 'express'
import { z } from 'zod'
import { refuseBeforeFirstFact, resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import { codeBook } from '../code-book/code-book.ts'
import { getCommitmentDetail } from '../commitments/commitment-detail.read.ts'
import { commitmentColumns } from '../commitments/commitment-csv.ts'
import { exportCommitments } from '../commitments/commitment-export.queries.ts'
import { exportCommitmentsAsOf } from '../commitments/commitment-list-as-of.read.ts'
import { getCommitmentPage, getCommitmentPageText } from '../commitments/commitment-list.read.ts'
import { comparisonColumns, comparisonRows } from '../comparisons/comparison-csv.ts'
import { getComparison } from '../comparisons/comparison.read.ts'
import { pathKeepingRouter } from '../http/path-keeping-router.ts'
import { requestInfo } from '../http/request-info.ts'
import { answerLanguage } from '../http/language.ts'
import { getOverview } from '../overview/overview.read.ts'
import { getRegionLanes } from '../regions/region-lanes.read.ts'
import { getPeers } from '../regions/region-peers.read.ts'
import { listRegions } from '../regions/region-list.queries.ts'
import { getLeaders, getRegionProfile, getRegionStory, getTransitions } from '../regions/region-story.read.ts'
import {
  isAboutRegion,
  presentCodesIn,
  presentCommitmentId,
  presentRegionCode,
  queryWith,
  relativeAddress,
  withPresentKey,
} from '../regions/present-key.queries.ts'
import { search } from '../search/search.read.ts'
import type { Services } from '../runtime/services.ts'
import { addAttentionRoutes } from './attention-routes.ts'
import { addCatalogueRoutes } from './catalogue-routes.ts'
import { addChangeRoutes } from './change-routes.ts'
import { addDataFile } from './data-file-routes.ts'
import { addFactRoutes } from './fact-routes.ts'
import { addHandoverPackRoutes } from './handover-pack-routes.ts'
import { sendJson, sendJsonText } from './send-json.ts'
import { addSurvivalRoutes } from './survival-routes.ts'
import { addTransitionRoutes } from './transition-routes.ts'

const noInput = z.strictObject({})
/** Belongs to every address; whatever else it were would be one more answer to keep. */
const languageInput = z.object({
  lang: z
    .string()
    .max(20)
    .refine((tag) => languageOfTag(tag) !== undefined, { error: languages.join(' | ') })
    .optional(),
})
const asOfInput = z.strictObject({ asOf: isoDaySchema.optional() })
const codePath = z.strictObject({ code: regionCodeSchema })
const idPath = z.strictObject({ id: commitmentIdSchema })

/** The query parameters by the schema; `lang` chooses the language of errors and belongs to every address. */
const queryOf = <Schema extends z.ZodType>(schema: Schema, request: Request): z.output<Schema> => {
  const { lang: _, ...query } = request.query
  return schema.parse(query)
}

/** The read-only face for researchers, from the same queries as the app. Errors go to the one handler. */
export function createRestRouter(services: Services): Router {
  const { db, ensureToday } = services
  const rest = pathKeepingRouter(services.today)
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

  rest.get('/regions', async (request, response) => {
    const input = queryOf(regionListInput, request)
    const today = await ensureToday()
    sendJson(response, resolveAsOf(input.asOf, today), await listRegions(db, input, today))
  })
  rest.get('/regions/:code', async (request, response) => {
    queryOf(noInput, request)
    const profile = await getRegionProfile(db, codePath.parse(request.params).code)
    sendJson(response, await ensureToday(), profile)
  })
  rest.get('/regions/:code/peers', async (request, response) => {
    const today = await ensureToday()
    const asOf = resolveAsOf(queryOf(asOfInput, request).asOf, today)
    sendJson(response, asOf, await getPeers(db, codePath.parse(request.params).code, asOf, today))
  })
  rest.get('/regions/:code/story', async (request, response) => {
    const today = await ensureToday()
    const asOf = resolveAsOf(queryOf(asOfInput, request).asOf, today)
    sendJson(response, asOf, await getRegionStory(db, codePath.parse(request.params).code, asOf, today))
  })
  rest.get('/regions/:code/lanes', async (request, response) => {
    const asOf = resolveAsOf(queryOf(asOfInput, request).asOf, await ensureToday())
    sendJson(response, asOf, await getRegionLanes(db, codePath.parse(request.params).code, asOf))
  })
  rest.get('/regions/:code/leaders', async (request, response) => {
    const asOf = resolveAsOf(queryOf(asOfInput, request).asOf, await ensureToday())
    const items = await getLeaders(db, codePath.parse(request.params).code, asOf)
    sendJson(response, asOf, { items, total: items.length })
  })
  rest.get('/regions/:code/transitions', async (request, response) => {
    const asOf = resolveAsOf(queryOf(asOfInput, request).asOf, await ensureToday())
    const { items, expected } = await getTransitions(db, codePath.parse(request.params).code, asOf)
    sendJson(response, asOf, { items, total: items.length, expected })
  })

  rest.get('/commitments', async (request, response) => {
    const input = queryOf(commitmentListInput, request)
    const today = await ensureToday()
    sendJsonText(response, resolveAsOf(input.asOf, today), await getCommitmentPageText(db, input, today))
  })
  addDataFile(rest, services, 'commitments', async (query) => {
    const input = commitmentListInput.omit({ limit: true, offset: true }).parse(query)
    const today = await ensureToday()
    const asOf = resolveAsOf(input.asOf, today)
    const paged = { ...input, limit: 1, offset: 0 }
    // The first page is asked for its errors: once the file has begun they could not be told.
    await getCommitmentPage(db, paged, today)
    const batches = asOf === today ? exportCommitments(db, paged) : exportCommitmentsAsOf(db, paged, asOf)
    return { name: `estafet-commitments-${asOf}`, columns: commitmentColumns(asOf), batches, asOf }
  })
  rest.get('/commitments/:id', async (request, response) => {
    const asOf = resolveAsOf(queryOf(asOfInput, request).asOf, await ensureToday())
    sendJson(response, asOf, await getCommitmentDetail(db, idPath.parse(request.params).id, asOf))
  })

  rest.get('/comparison', async (request, response) => {
    const input = queryOf(comparisonInput, request)
    const today = await ensureToday()
    const asOf = resolveAsOf(input.asOf, today)
    sendJson(response, asOf, await getComparison(db, input, asOf, today))
  })
  addDataFile(rest, services, 'comparison', async (query) => {
    const input = comparisonInput.parse(query)
    const today = await ensureToday()
    const asOf = resolveAsOf(input.asOf, today)
    const comparison = await getComparison(db, input, asOf, today)
    const columns = comparisonColumns(asOf)
    return { name: `estafet-comparison-${asOf}`, columns, batches: [comparisonRows(comparison)], asOf }
  })

  rest.get('/search', async (request, response) => {
    const input = queryOf(searchInput, request)
    const today = await ensureToday()
    sendJson(response, resolveAsOf(input.asOf, today), await search(db, input, today))
  })

  rest.get('/overview', async (request, response) => {
    const input = queryOf(overviewInput, request)
    const overview = await getOverview(db, input, await ensureToday())
    sendJson(response, overview.asOf, overview)
  })
  addAttentionRoutes(rest, services)
  rest.get('/code-book', async (request, response) => {
    queryOf(noInput, request)
    const today = await ensureToday()
    sendJson(response, today, codeBook(answerLanguage(request.originalUrl), today))
  })
  addFactRoutes(rest, services)
  addChangeRoutes(rest, services)
  addSurvivalRoutes(rest, services)
  addTransitionRoutes(rest, services)
  addHandoverPackRoutes(rest, services)
  addCatalogueRoutes(rest, services)
  // Express knows an error handler by its four parameters.
  const namePresentKey: ErrorRequestHandler = async (error: unknown, request, response, _next) => {
    const now = isAboutRegion(error) && !response.headersSent ? await presentCodesIn(db, request.query) : null
    if (now !== null) return response.redirect(308, queryWith(request.originalUrl.split('?')[1] ?? '', now))
    throw await withPresentKey(db, error, { ...request.query, ...requestInfo(request)?.pathValues })
  }
  rest.use(namePresentKey)
  return rest
}
