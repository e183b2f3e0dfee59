import type { AppRouter } from '@estafet/api'
import { createTRPCUntypedClient, httpLink, type TRPCUntypedClient } from '@trpc/client'
import { fromBase } from './ui/text/base-path.ts'

/** Answers a question without a network between: on the server. */
export type AnswerInProcess = (question: Request) => Promise<Response>

// Nothing is ever sent there.
const inProcess = 'http://estafet'

/** Each query is a GET of its own, so that shared caches can keep it and one slow answer holds back no other. */
export const trpcClient = (answer?: AnswerInProcess): TRPCUntypedClient<AppRouter> =>
  createTRPCUntypedClient<AppRouter>({
    links: [
      answer === undefined
        ? httpLink({ url: fromBase('/trpc') })
        : httpLink({ url: `${inProcess}/trpc`, fetch: (question) => answer(new Request(question)) }),
    ],
  })
