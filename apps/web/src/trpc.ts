import type { AppRouter } from '@estafet/api'
import { createTRPCClient, httpLink } from '@trpc/client'
import { fromBase } from './ui/base-path.ts'

/** Each query is a GET of its own, so that shared caches can keep it and one slow answer holds back no other. */
export const createTrpc = () => createTRPCClient<AppRouter>({ links: [httpLink({ url: fromBase('/trpc') })] })
export type Trpc = ReturnType<typeof createTrpc>
