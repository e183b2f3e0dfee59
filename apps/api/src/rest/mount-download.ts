import type { Router } from 'express'
import type { WholeAnswer } from '../http/cached-answer.ts'
import { errorLanguage } from '../http/language.ts'
import { inTurn } from '../limits/turns.ts'
import { admit } from '../routes/admit.ts'
import type { DownloadRoute } from '../routes/define-download.ts'
import { askContextOf } from '../runtime/ask-context.ts'
import type { Services } from '../runtime/services.ts'
import { inputReader, keepValues } from './mount-route.ts'

/** The address of a document. */
export function mountDownload(rest: Router, route: DownloadRoute, services: Services): void {
  const { db, dataset, today, addressOf, actorOf, answers } = services
  const read = inputReader(route.path, route.input)
  rest.get(route.path, keepValues, async (request, response) => {
    await admit({ db, actor: actorOf(request) }, route.action, request.query)
    const input = read(request)
    const { originalUrl, headers } = request
    const make = async (signal: AbortSignal): Promise<WholeAnswer> => {
      const { body, fileName } = await route.make(
        {
          ...(await askContextOf(services, request)),
          dataset,
          addressOf,
          readerLang: errorLanguage(originalUrl, headers['accept-language']),
          signal,
          inTurn: (cost, work) => inTurn(request, cost, work, { signal }),
        },
        input,
      )
      return { mediaType: route.mediaType, fileName, body }
    }
    if (route.cache === 'own') {
      response.setHeader('Cache-Control', 'private, no-cache')
      response.vary('Accept-Language')
    }
    if (route.cache === 'made') response.setHeader('Cache-Control', 'no-store')
    return answers.answer(request, response, (signal) =>
      inTurn(request, route.cost(request.query, today()), () => make(signal), { signal }),
    )
  })
}
