import { QueryClient } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'

const mostRetries = 2

const httpStatusOf = (error: unknown): number | undefined => {
  if (!(error instanceof TRPCClientError)) return undefined
  const data: unknown = error.data
  const status: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'httpStatus') : undefined
  return typeof status === 'number' ? status : undefined
}

/** Asking again helps when the server or the network stumbled, never when the question was wrong. */
export const mayRetry = (failures: number, error: unknown): boolean => {
  const status = httpStatusOf(error)
  return failures < mostRetries && (status === undefined || status >= 500)
}

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: mayRetry,
        retryDelay: (failures) => 400 * 2 ** failures,
        // Offline is an answer of its own: fail and say so, rather than wait without a word.
        networkMode: 'always',
      },
    },
  })
