import { commitmentIdSchema, isoDaySchema, plainRegionCode } from '@estafet/domain'
import type { Request, RequestHandler, Router } from 'express'
import { z } from 'zod'
import { resolveAsOf } from '../as-of/resolve-as-of.read.ts'
import type { WholeAnswer } from '../http/cached-answer.ts'
import { answerLanguage } from '../http/language.ts'
import { keepPathValues } from '../http/request-info.ts'
import { inTurn } from '../limits/turns.ts'
import { admit } from '../routes/admit.ts'
import type { AskContext, Route } from '../routes/define-route.ts'
import { askContextOf } from '../runtime/ask-context.ts'
import type { Services } from '../runtime/services.ts'
import { jsonOf, jsonOfText } from './json-answer.ts'

/** What the values in a path may be, by their name there. Other ways to write a code lead to the plain one. */
const pathValues: z.ZodRawShape = { code: plainRegionCode, id: commitmentIdSchema, dayZero: isoDaySchema }

/** Keeps the values in the path of a request for an error. */
export const keepValues: RequestHandler = (request, _response, next) => {
  keepPathValues(request, { ...request.params })
  next()
}

/** What is asked by path and query. */
export const inputReader = (path: string, input: z.ZodObject) => {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const strange = inPath.filter((name) => pathValues[name] === undefined)
  if (strange.length > 0) throw new Error(`nothing says what ${strange.join(', ')} of ${path} may be`)
  const values = z.strictObject(
    Object.fromEntries(inPath.map((name) => [name, pathValues[name] as z.ZodType])),
  )
  const inQuery = Object.entries(input.shape).filter(([name]) => name !== 'lang' && !inPath.includes(name))
  const query = z.strictObject(Object.fromEntries(inQuery))
  const takesLanguage = 'lang' in input.shape
  return (request: Request): Record<string, unknown> => {
    // `lang` chooses the language of errors and words, and belongs to every address.
    const { lang: _, ...asked } = request.query
    return {
      ...query.parse(asked),
      ...values.parse(request.params),
      ...(takesLanguage && { lang: answerLanguage(request.originalUrl) }),
    }
  }
}

const dayOf = (route: Route, input: Readonly<Record<string, unknown>>, { today }: AskContext) =>
  resolveAsOf('asOf' in route.input.shape ? (input['asOf'] as string | undefined) : undefined, today)

/** The address of a question, where it has one; answered in a turn of its client, where it costs one. */
export function mountRoute(rest: Router, route: Route, services: Services): void {
  const { path } = route
  if (path === undefined) return
  const { db, today, actorOf, answers } = services
  const read = inputReader(path, route.input)
  rest.get(path, keepValues, async (request, response) => {
    await admit({ db, actor: actorOf(request) }, route.action, request.query)
    const input = read(request)
    const findOut = async (): Promise<WholeAnswer> => {
      const ctx = await askContextOf(services, request)
      if (route.text !== undefined) return jsonOfText(dayOf(route, input, ctx), await route.text(ctx, input))
      const answer = await route.answer(ctx, input)
      const asOf = route.heldOn?.(answer) ?? dayOf(route, input, ctx)
      return jsonOf(asOf, route.told?.(answer, ctx) ?? answer)
    }
    if (route.cache === 'made') response.setHeader('Cache-Control', 'no-store')
    return answers.answer(request, response, (signal) =>
      inTurn(request, route.cost(request.query, today()), findOut, { signal }),
    )
  })
}
