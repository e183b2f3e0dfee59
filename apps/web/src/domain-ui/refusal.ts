import { TRPCClientError } from '@trpc/client'

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const objectIn = (value: unknown, key: string): Readonly<Record<string, unknown>> => {
  const found = property(value, key)
  return typeof found === 'object' && found !== null ? { ...found } : {}
}

const textIn = (value: unknown, key: string): string | undefined => {
  const found = property(value, key)
  return typeof found === 'string' ? found : undefined
}

/** What the API's own answer to something wrong says; undefined for anything else that was thrown. */
export interface Refusal {
  readonly reason: string | undefined
  /** The parameter that cannot be read. */
  readonly parameter: string | undefined
  /** The key that an unknown one has become: a code of another time, other capitals. */
  readonly now: string | undefined
  /** What the rule that refused it tells besides. */
  readonly details: Readonly<Record<string, unknown>>
}

export const refusalOf = (error: unknown): Refusal | undefined => {
  if (!(error instanceof TRPCClientError)) return undefined
  const data: unknown = error.data
  const details = objectIn(data, 'details')
  return {
    reason: textIn(data, 'reason'),
    parameter: textIn(data, 'parameter') ?? textIn(details, 'parameter'),
    now: textIn(data, 'now'),
    details,
  }
}
