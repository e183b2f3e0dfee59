import { DomainError } from '@estafet/domain'
import { json, type Router } from 'express'
import { requestInfo } from '../http/request-info.ts'
import { type Command, perform } from '../routes/define-command.ts'
import { askContextOf } from '../runtime/ask-context.ts'
import type { Services } from '../runtime/services.ts'

const mostBodyBytes = 100_000

/** The address something is sent to, as one JSON object. */
export function mountCommand(rest: Router, command: Command, services: Services): void {
  rest.post(command.path, json({ limit: mostBodyBytes }), async (request, response) => {
    if (request.is('json') === false) throw new DomainError('invalid', 'body_not_json')
    const { id } = requestInfo(request) ?? {}
    const answer = await perform(
      command,
      { ...(await askContextOf(services, request)), ...(id !== undefined && { requestId: id }) },
      request.body,
    )
    response.status(201).setHeader('Cache-Control', 'no-store').json(answer)
  })
}
