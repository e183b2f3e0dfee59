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
  /** Undefined where something between the reader and the API answered, or nothing did. */
  readonly reason: string | undefined
  /** The parameter that cannot be read. */
  readonly parameter: string | undefined
  /** The key that an unknown one has become: a code of another time, other capitals. */
  readonly now: string | undefined
  /** The value of the parameter. */
  readonly value: unknown
  /** What the parameter may be. */
  readonly allowed: unknown
  /** Of the answer, where there was one. */
  readonly status: number | undefined
  /** What the rule that refused it tells besides. */
  readonly details: Readonly<Record<string, unknown>>
}

export const refusalOf = (error: unknown): Refusal | undefined => {
  // By its name: its class comes with what asks, and the first view asks nothing.
  if (!(error instanceof Error) || error.name !== 'TRPCClientError') return undefined
  const data = property(error, 'data')
  const details = objectIn(data, 'details')
  const status = property(data, 'httpStatus')
  return {
    reason: textIn(data, 'reason'),
    parameter: textIn(data, 'parameter') ?? textIn(details, 'parameter'),
    now: textIn(data, 'now'),
    value: property(data, 'value'),
    allowed: property(data, 'allowed'),
    status: typeof status === 'number' ? status : undefined,
    details,
  }
}
