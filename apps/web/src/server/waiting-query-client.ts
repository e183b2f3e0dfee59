import type { QueryClient } from '@tanstack/react-query'
import { createQueryClient } from '../query-client.ts'

/**
 * Has drawing wait in the place where an answer is missing, so that a page is drawn once. Whoever shows an answer
 * knows nothing of it: in the browser the same place tells meanwhile that the answer is on its way. What was refused is
 * not asked again, and drawn as that. A question for the browser alone, or one that is not to be asked yet, is left
 * alone.
 */
export const createWaitingQueryClient = (): QueryClient => {
  const client = createQueryClient({ isServer: true })
  const usual: QueryClient['defaultQueryOptions'] = client.defaultQueryOptions.bind(client)
  client.defaultQueryOptions = (options) => {
    const defaulted = usual(options)
    const hasFailed = client.getQueryCache().get(defaulted.queryHash)?.state.status === 'error'
    const isWanted = defaulted.enabled !== false && defaulted.meta?.['isOfBrowser'] !== true
    return { ...defaulted, suspense: isWanted && !hasFailed, retryOnMount: !hasFailed }
  }
  return client
}
