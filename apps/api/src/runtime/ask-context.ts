import type { IncomingMessage } from 'node:http'
import { answerLanguage } from '../http/language.ts'
import type { AskContext } from '../routes/define-route.ts'
import type { Services } from './services.ts'

/**
 * What a request is answered from, once the kept state is that of the day.
 * @param address of the question, where it is not the request's own: a page asks several.
 */
export const askContextOf = async (
  { db, ensureToday, actorOf }: Pick<Services, 'db' | 'ensureToday' | 'actorOf'>,
  request: IncomingMessage & { readonly originalUrl: string },
  address = request.originalUrl,
): Promise<AskContext> => ({
  db,
  actor: actorOf(request),
  today: await ensureToday(),
  lang: answerLanguage(address),
})
