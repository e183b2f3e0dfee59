import type { Request, Response } from 'express'
import { type Failure, classifyFailure } from '../errors/failure.ts'
import { retryAfterSeconds, toProblem } from '../errors/problem.ts'
import { errorLanguage } from './language.ts'
import { requestInfo } from './request-info.ts'

/** Answers with the problem the error means; nothing of an unexpected error reaches the client. */
export function sendProblem(req: Request, res: Response, error: unknown): Failure {
  const failure = classifyFailure(error, { ...req.query, ...requestInfo(req)?.pathValues })
  const language = errorLanguage(req.originalUrl, req.headers['accept-language'])
  if (failure.status === 503 || failure.status === 429)
    res.setHeader('Retry-After', String(retryAfterSeconds))
  res.setHeader('Cache-Control', 'no-store')
  // A stream is promised an ETag before it begins.
  res.removeHeader('ETag')
  res
    .status(failure.status)
    .type('application/problem+json')
    .send(JSON.stringify(toProblem(failure, language, requestInfo(req)?.id)))
  return failure
}
