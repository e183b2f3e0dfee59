import { QueryClient } from '@tanstack/react-query'

/** What a failed question was answered with; nothing where no answer came, or none that could be read. */
const responseTo = (error: Error): Response | undefined =>
  (error as { meta?: { response?: Response } }).meta?.response

/** Asking again helps when the server or the network stumbled, never when the question was wrong. */
export const mayRetry = (failures: number, error: Error): boolean =>
  failures < 2 && (responseTo(error)?.status ?? 500) >= 500

/**
 * How long to wait before asking again, in milliseconds: as long as the server says, ten seconds at most, else longer
 * each time. Up to half as long again by chance, so that those who were refused together do not come back together.
 */
export const retryDelay = (failures: number, error: Error): number => {
  const seconds = Number(responseTo(error)?.headers.get('Retry-After')) || failures + 0.4
  return Math.min(seconds, 10) * (1_000 + Math.random() * 500)
}

/** @param isServer where a page is drawn once: no question is asked twice, and no answer grows old. */
export const createQueryClient = ({ isServer = false } = {}): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: isServer ? Number.POSITIVE_INFINITY : 60_000,
        retry: isServer ? false : mayRetry,
        retryDelay,
        // Offline is an answer of its own: fail and say so, rather than wait without a word.
        networkMode: 'always',
      },
    },
  })
