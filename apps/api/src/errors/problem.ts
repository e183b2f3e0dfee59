import type { Language } from '@estafet/i18n'
import type { Failure } from './failure.ts'
import type { ParameterFault } from './parameter-fault.ts'
import { describeProblem, type InputPlace } from './problem-texts.ts'

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
export function toProblem(
  failure: Failure,
  language: Language,
  requestId: string | undefined,
  place: InputPlace = 'address',
): Problem {
  const { status, reason, details, faults } = failure
  const fault = faults[0] ?? faultOf(details)
  return {
    type: `urn:estafet:problem:${reason}`,
    ...describeProblem(language, reason, status, { ...details, ...fault }, place),
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
