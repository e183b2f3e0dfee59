import type { DatePrecision, IsoDay } from '@estafet/domain'
import { refusalOf } from '../../domain-ui/errors/refusal.ts'

const reasons = [
  'transition_not_found',
  'predecessor_not_recorded',
  'region_without_transition',
  'region_not_found',
] as const

/** Why an address names no handover, and which days of the region would. */
export interface HandoverProblem {
  readonly reason: (typeof reasons)[number] | 'day'
  /** Null where there is no such region. */
  readonly name: string | null
  readonly known: readonly KnownDay[]
}

/** A day zero that can be opened, and how exactly it is known. */
interface KnownDay {
  readonly on: IsoDay
  readonly precision: DatePrecision
}

const isKnownDay = (day: unknown): day is KnownDay =>
  typeof day === 'object' &&
  day !== null &&
  'on' in day &&
  typeof day.on === 'string' &&
  'precision' in day &&
  typeof day.precision === 'string'

/** The problem as the API told it; null for an error that is about something else. */
export const handoverProblem = (error: unknown): HandoverProblem | null => {
  const refusal = refusalOf(error)
  if (refusal === undefined) return null
  const { reason: told, parameter, details } = refusal
  if (told === 'invalid_parameter' && (parameter === 'dayZero' || parameter === 'code'))
    return { reason: parameter === 'code' ? 'region_not_found' : 'day', name: null, known: [] }
  const reason = reasons.find((each) => each === told)
  if (reason === undefined) return null
  const { name, known } = details
  return {
    reason,
    name: typeof name === 'string' ? name : null,
    known: Array.isArray(known) ? known.filter(isKnownDay) : [],
  }
}
