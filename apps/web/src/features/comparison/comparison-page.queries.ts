import { refusalOf } from '../../domain-ui/errors/refusal.ts'
import { type Answer, ask, onDay, type Trpc } from '../../trpc.ts'

export type Comparison = Answer<'comparison.get'>
export type ComparedCity = Comparison['items'][number]
export type MeasureValue = ComparedCity['measures']['on_time']
export type ComparedDocument = Answer<'comparison.documents'>[number]

export const comparisonQuery = (trpc: Trpc, regions: readonly string[], asOf: string | undefined) =>
  ask(trpc, 'comparison.get', { regions: [...regions], ...onDay(asOf) })

export const documentsQuery = (trpc: Trpc, region: string, asOf: string | undefined) =>
  ask(trpc, 'comparison.documents', { region, ...onDay(asOf) })

/** The first simulated cities, where the installation has any. */
export const simulatedRegionsQuery = (trpc: Trpc) => ({
  ...ask(trpc, 'region.list', { sample: 'simulated', kind: 'kabupaten', limit: 3 }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The codes the API does not know, from its error. */
export const unknownCodes = (error: unknown): readonly string[] => {
  const codes = refusalOf(error)?.details['codes']
  return typeof codes === 'string' ? codes.split(', ') : []
}
