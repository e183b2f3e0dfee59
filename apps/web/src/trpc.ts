import type { AppRouter } from '@estafet/api'
import { queryOptions } from '@tanstack/react-query'
import { createTRPCUntypedClient, httpLink, type TRPCClient, type TRPCUntypedClient } from '@trpc/client'
import { fromBase } from './ui/text/base-path.ts'

export type Trpc = TRPCUntypedClient<AppRouter>
type Client = TRPCClient<AppRouter>

/** Answers a question without a network between: on the server. */
export type AnswerInProcess = (question: Request) => Promise<Response>

// Nothing is ever sent there.
const inProcess = 'http://estafet'

/** Each query is a GET of its own, so that shared caches can keep it and one slow answer holds back no other. */
export const createTrpc = (answer?: AnswerInProcess): Trpc =>
  createTRPCUntypedClient<AppRouter>({
    links: [
      answer === undefined
        ? httpLink({ url: fromBase('/trpc') })
        : httpLink({ url: `${inProcess}/trpc`, fetch: (question) => answer(new Request(question)) }),
    ],
  })

/** Every question of the API, as it is called there: `region.story`. */
export type Question = {
  [Noun in keyof Client & string]: `${Noun}.${keyof Client[Noun] & string}`
}[keyof Client & string]

type Asking<Name extends Question> = Name extends `${infer Noun extends keyof Client & string}.${infer Asked}`
  ? Asked extends keyof Client[Noun]
    ? Client[Noun][Asked]
    : never
  : never
type AskFunction<Name extends Question> =
  Asking<Name> extends { readonly query: infer Ask extends (...asked: never[]) => unknown } ? Ask : never

export type Input<Name extends Question> = NonNullable<Parameters<AskFunction<Name>>[0]>
export type Answer<Name extends Question> = Awaited<ReturnType<AskFunction<Name>>>

/** A question with its input, to be asked once for all who need its answer: the key names both, and nothing else. */
export const ask = <Name extends Question>(trpc: Trpc, name: Name, input: Input<Name>) =>
  queryOptions({
    queryKey: [name, input] as readonly [Question, object],
    queryFn: ({ signal }) => trpc.query(name, input, { signal }) as Promise<Answer<Name>>,
  })

/** The day a question is about, where it is not today. */
export const onDay = (asOf: string | undefined): { readonly asOf?: string } => (asOf ? { asOf } : {})
