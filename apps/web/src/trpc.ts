import type { AppRouter } from '@estafet/api'
import { queryOptions } from '@tanstack/react-query'
import type { TRPCClient } from '@trpc/client'
import type { AnswerInProcess } from './trpc-client.ts'

type Client = TRPCClient<AppRouter>

/** Asks the API. */
export interface Trpc {
  readonly query: (
    name: string,
    input: unknown,
    options?: { readonly signal: AbortSignal },
  ) => Promise<unknown>
}

/** @param answer for the server, where nothing lies between. */
export const createTrpc = (answer?: AnswerInProcess): Trpc => ({
  // A page comes with its answers: its first view asks nothing, and goes without what asking needs.
  query: async (...question) => {
    const { trpcClient } = await import('./trpc-client.ts')
    return trpcClient(answer).query(...question)
  },
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
