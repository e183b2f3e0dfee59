import { DomainError, type DomainErrorKind } from '@estafet/domain'
import { TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { isDatabaseBusy, isDatabaseGone } from './database-gone.ts'
import {
  isMissing,
  isRepetition,
  isUnknown,
  ownReason,
  type ParameterFault,
  readZodFaults,
} from './parameter-fault.ts'

/** What went wrong, without words: the status, a stable key, and what may be shown. */
export interface Failure {
  readonly status: number
  readonly reason: string
  readonly details: Readonly<Record<string, unknown>>
  /** Each wrong parameter, when the fault is in the parameters. */
  readonly faults: readonly ParameterFault[]
  /** False for errors nobody foresaw: they are logged, and the client learns nothing of them. */
  readonly isExpected: boolean
}

const statusOfKind: Readonly<Record<DomainErrorKind, number>> = {
  not_found: 404,
  invalid: 400,
  conflict: 409,
  unauthenticated: 401,
  forbidden: 403,
  too_many_requests: 429,
  unavailable: 503,
}

const reasonOfStatus: Readonly<Record<number, string>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  429: 'rate_limited',
}

const expected = (status: number, reason: string, parts: Partial<Failure> = {}): Failure => ({
  status,
  reason,
  details: {},
  faults: [],
  isExpected: true,
  ...parts,
})

const unexpected = expected(500, 'internal', { isExpected: false })

/** @param parameter the part of the request that could not be read. */
const clientFault = (status: number, parameter: 'url' | 'input'): Failure => {
  const reason = reasonOfStatus[status]
  return reason === undefined
    ? expected(status, 'malformed_request', { details: { parameter } })
    : expected(status, reason)
}

/**
 * Whether those who run the server should hear of the failure beside the line of its request: nobody foresaw it, or the
 * database was away. A refusal that the product itself decided on is no fault, and under a flood it would be one a time.
 */
export const isWorthTelling = (error: unknown, { isExpected, status }: Failure): boolean =>
  !isExpected || (status === 503 && !(error instanceof DomainError))

/**
 * The one place that decides what an error means to a client.
 * @param input the raw parameters, to name the value that was wrong.
 */
export function classifyFailure(error: unknown, input?: unknown): Failure {
  if (error instanceof TRPCError) return classifyTrpcError(error, input)
  if (error instanceof DomainError)
    return expected(statusOfKind[error.kind], error.reason, { details: error.details })
  if (error instanceof ZodError)
    return expected(400, reasonOfFault(error, input), { faults: readZodFaults(error, input) })
  if (isDatabaseBusy(error)) return expected(503, 'database_busy')
  if (isDatabaseGone(error)) return expected(503, 'database_unavailable')
  if (error instanceof URIError) return clientFault(400, 'url')
  if (!isClientFault(error)) return unexpected
  // What parses bodies says of its errors of which kind they are.
  return clientFault(error.status, 'type' in error ? 'input' : 'url')
}

const reasonOfFault = (error: ZodError, input: unknown): string => {
  const own = ownReason(error)
  if (own !== undefined) return own
  if (isUnknown(error)) return 'unknown_parameter'
  if (isRepetition(error, input)) return 'repeated_parameter'
  return isMissing(error, input) ? 'missing_parameter' : 'invalid_parameter'
}

/** Errors of Express and its parsers carry a status; those below 500 are the client's. */
const isClientFault = (error: unknown): error is Error & { status: number } =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500

const statusOfCode: Partial<Record<TRPCError['code'], number>> = {
  PARSE_ERROR: 400,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_SUPPORTED: 405,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  UNSUPPORTED_MEDIA_TYPE: 415,
}

const classifyTrpcError = (error: TRPCError, input: unknown): Failure => {
  const failure = error.cause === undefined ? unexpected : classifyFailure(error.cause, input)
  const status = statusOfCode[error.code]
  return failure.isExpected || status === undefined ? failure : clientFault(status, 'input')
}
