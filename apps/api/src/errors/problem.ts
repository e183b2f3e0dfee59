import type { Request, Response } from 'express'
import type { Language } from '@estafet/i18n'
import { errorLanguage } from '../http/language.ts'
import { type Failure, classifyFailure } from './failure.ts'
import type { ParameterFault } from '../http/parameter-fault.ts'
import { describeProblem } from './problem-texts.ts'
import { requestInfo } from '../http/request-info.ts'

/** A problem object as RFC 9457 has it, with a stable `reason` for programs and a `detail` for readers. */
export interface Problem extends Partial<ParameterFault> {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly reason: string
  readonly detail: string
  /** The key that the unknown one asked for has become. */
  readonly now?: string
  /** Every wrong parameter, when there is more than one. */
  readonly errors?: readonly ParameterFault[]
  readonly requestId?: string
}

/** When a client may try again after the database was away; connections come back by themselves. */
export const retryAfterSeconds = 5

/** The failure in the reader's language. */
export function toProblem(failure: Failure, language: Language, requestId: string | undefined): Problem {
  const { status, reason, details, faults } = failure
  const fault = faults[0] ?? faultOf(details)
  return {
    type: `urn:estafet:problem:${reason}`,
    ...describeProblem(language, reason, status, { ...details, ...fault }),
    status,
    reason,
    ...fault,
    ...(typeof details['now'] === 'string' ? { now: details['now'] } : {}),
    ...(faults.length > 1 ? { errors: faults } : {}),
    ...(requestId === undefined ? {} : { requestId }),
  }
}

const faultOf = ({ parameter, value, allowed }: Failure['details']): Partial<ParameterFault> => ({
  ...(typeof parameter === 'string' ? { parameter } : {}),
  ...(value === undefined ? {} : { value }),
  ...(typeof allowed === 'string' || Array.isArray(allowed)
    ? { allowed: allowed as readonly unknown[] }
    : {}),
})

/** Answers with the problem the error means; nothing of an unexpected error reaches the client. */
export function sendProblem(req: Request, res: Response, error: unknown): Failure {
  const failure = classifyFailure(error, { ...req.query, ...requestInfo(req)?.pathValues })
  const language = errorLanguage(req.originalUrl, req.headers['accept-language'])
  if (failure.status === 503) res.setHeader('Retry-After', String(retryAfterSeconds))
  res.setHeader('Cache-Control', 'no-store')
  // A stream is promised an ETag before it begins.
  res.removeHeader('ETag')
  res
    .status(failure.status)
    .type('application/problem+json')
    .send(JSON.stringify(toProblem(failure, language, requestInfo(req)?.id)))
  return failure
}
