import type { QueryClient } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import type { Trpc } from '../../trpc.ts'
import { handoverProblem } from './handover-problem.ts'
import { transitionDetailQuery } from './transition-page.queries.ts'

interface Address {
  readonly code: string
  readonly date: string
}

/** The handover for its route; an address that names none becomes the page that helps to find one. */
export const loadTransition = async (
  queryClient: QueryClient,
  trpc: Trpc,
  { code, date }: Address,
  asOf: string | undefined,
) => {
  try {
    return await queryClient.query({ ...transitionDetailQuery(trpc, code, date, asOf), staleTime: 'static' })
  } catch (error) {
    const problem = handoverProblem(error)
    throw problem === null ? error : notFound({ data: problem })
  }
}
