import { parseList } from '@estafet/domain'
import type { ZodError } from 'zod'

type Issue = ZodError['issues'][number]

/** One wrong parameter: its name, the value given and what would have been accepted. */
export interface ParameterFault {
  readonly parameter: string
  readonly value?: unknown
  /** The accepted values, or words or a range that describe them. */
  readonly allowed?: readonly unknown[] | string
}

const longestValue = 100
/** As many as a person mends at a time. */
const mostFaults = 10

const isText = (value: unknown): value is string | readonly string[] =>
  [value].flat().every((item) => typeof item === 'string')

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown => {
  let value = input
  for (const step of path) {
    // A list arrives as one text (`a~b`) or several, and is named by the item that is wrong.
    if (typeof step === 'number' && isText(value)) value = parseList([value].flat().join('~'))[step]
    else if (typeof value !== 'object' || value === null) return undefined
    else value = Reflect.get(value, step)
  }
  return value
}

const isRepeated = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'string')

const presentable = (value: unknown): unknown => {
  if (typeof value === 'string' && value.length > longestValue) return `${value.slice(0, longestValue)}…`
  // A parameter that is given more than once comes as an array.
  if (isRepeated(value)) return presentable(value.join(', '))
  return typeof value === 'object' ? undefined : value
}

/** Faults of a rule that have a reason, and so a sentence, of their own. */
const ownReasons = ['too_few_regions', 'too_many_regions', 'duplicate_region'] as const

const hasOwnReason = ({ message }: Issue): boolean => ownReasons.some((reason) => reason === message)

/** A rule with a message of its own says there what it allows. */
const ownMessage = (issue: Issue): string | undefined =>
  issue.message.startsWith('Invalid') || hasOwnReason(issue) ? undefined : issue.message

const describeAllowed = (issue: Issue): readonly unknown[] | string | undefined => {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values
    case 'too_big':
      return hasOwnReason(issue) ? String(issue.maximum) : `≤ ${String(issue.maximum)}`
    case 'too_small':
      return hasOwnReason(issue) ? String(issue.minimum) : `≥ ${String(issue.minimum)}`
    case 'invalid_type':
      return issue.expected
    case 'invalid_format':
      return ownMessage(issue) ?? issue.pattern ?? issue.format
    case 'not_multiple_of':
      return `× ${issue.divisor}`
    case 'custom':
      return ownMessage(issue)
    default:
      return undefined
  }
}

const toFault = (
  path: readonly PropertyKey[],
  value: unknown,
  allowed?: ParameterFault['allowed'],
): ParameterFault => ({
  parameter: path.filter((step) => typeof step !== 'number').join('.'),
  ...(presentable(value) === undefined ? {} : { value: presentable(value) }),
  ...(allowed === undefined ? {} : { allowed }),
})

/** Of the alternatives of a union, the one whose type fits says best what is wrong. */
const closestAlternative = (alternatives: readonly (readonly Issue[])[]): Issue | undefined => {
  const firsts = alternatives.flatMap((issues) => issues.slice(0, 1))
  return firsts.find((issue) => issue.code !== 'invalid_type' || issue.path.length > 0) ?? firsts[0]
}

const toFaults = (issue: Issue, input: unknown, path = issue.path): ParameterFault[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => toFault([...path, key], valueAt(input, [...path, key])))
  if (issue.code === 'invalid_union') {
    const closest = closestAlternative(issue.errors)
    if (closest !== undefined) return toFaults(closest, input, [...path, ...closest.path])
  }
  const value = valueAt(input, path)
  return [toFault(path, value, isRepeated(value) ? undefined : describeAllowed(issue))]
}

/** Whether the first fault is that a parameter is given more than once where one value is asked for. */
export const isRepetition = ({ issues: [first] }: ZodError, input: unknown): boolean =>
  first !== undefined && first.path.length === 1 && isRepeated(valueAt(input, first.path))

/** The reason a rule gives the first fault, where it has one of its own. */
export const ownReason = ({ issues: [first] }: ZodError): string | undefined =>
  first !== undefined && hasOwnReason(first) ? first.message : undefined

/** Whether the first fault is a parameter of a name that is not known here. */
export const isUnknown = ({ issues: [first] }: ZodError): boolean => first?.code === 'unrecognized_keys'

/** Whether the first fault is that a parameter of the address is not given at all. */
export const isMissing = ({ issues: [first] }: ZodError, input: unknown): boolean =>
  first !== undefined &&
  first.path.length === 1 &&
  first.code !== 'unrecognized_keys' &&
  typeof input === 'object' &&
  valueAt(input, first.path) === undefined

/** The first faults zod found, in its order, with the value looked up in the raw input. */
export const readZodFaults = (error: ZodError, input: unknown): ParameterFault[] =>
  error.issues
    .slice(0, mostFaults)
    .flatMap((issue) => toFaults(issue, input))
    .slice(0, mostFaults)
