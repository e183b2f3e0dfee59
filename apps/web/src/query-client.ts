import { QueryClient } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'

const mostRetries = 2
/** A reader who looks at an empty page for longer is better told what is wrong. */
const longestWaitMs = 10_000

/** What came over HTTP, also where a proxy in between answered and not the product. */
const responseOf = (error: unknown): Response | undefined => {
  const response: unknown = error instanceof TRPCClientError ? error.meta?.['response'] : undefined
  return response instanceof Response ? response : undefined
}

const httpStatusOf = (error: unknown): number | undefined => {
  if (!(error instanceof TRPCClientError)) return undefined
  const data: unknown = error.data
  const status: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'httpStatus') : undefined
  return typeof status === 'number' ? status : responseOf(error)?.status
}

/** Asking again helps when the server or the network stumbled, never when the question was wrong. */
export const mayRetry = (failures: number, error: unknown): boolean => {
  const status = httpStatusOf(error)
  return failures < mostRetries && (status === undefined || status >= 500)
}

/**
 * How long to wait before asking again: as long as the server says, else longer each time. Up to half as long again by
 * chance, so that those who were refused together do not come back together.
 */
export const retryDelay = (failures: number, error: unknown, chance = Math.random()): number => {
  const seconds = Number(responseOf(error)?.headers.get('Retry-After') ?? Number.NaN)
  const told = seconds >= 0 ? seconds * 1_000 : 0
  return Math.min(longestWaitMs, Math.max(told, 400 * 2 ** failures)) * (1 + chance / 2)
}

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: mayRetry,
        retryDelay: (failures, error) => retryDelay(failures, error),
        // Offline is an answer of its own: fail and say so, rather than wait without a word.
        networkMode: 'always',
      },
    },
  })
