import { type Answer, ask, type Trpc } from '../../trpc.ts'

/** A region by its exact code; null when there is none. */
export const regionByCodeQuery = (trpc: Trpc, code: string) => ({
  ...ask(trpc, 'region.list', { q: code, limit: 5 }),
  select: ({ items }: Answer<'region.list'>) => items.find((region) => region.code === code) ?? null,
  staleTime: Infinity,
})

/** To choose from: the simulated one too, which is asked for by its code. */
export const provincesQuery = (trpc: Trpc) => ({
  ...ask(trpc, 'region.list', { kind: 'province', sample: 'all', limit: 100 }),
  staleTime: Infinity,
})
