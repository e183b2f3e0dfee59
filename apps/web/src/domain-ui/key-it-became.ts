import { TRPCClientError } from '@trpc/client'

/** The key that an unknown one in the address has become, as the API names it: a code of another time, other capitals. */
export const presentKey = (error: unknown): string | undefined => {
  if (!(error instanceof TRPCClientError)) return undefined
  const data: unknown = error.data
  const now: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'now') : undefined
  return typeof now === 'string' ? now : undefined
}
