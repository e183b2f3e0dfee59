import { queryOptions } from '@tanstack/react-query'
import type { Trpc } from '../trpc.ts'

export type AsOfPresets = Awaited<ReturnType<Trpc['change']['presets']['query']>>
export type AsOfPreset = AsOfPresets['items'][number]

/** The days worth going back to, of one region or of the country. */
export const presetsQuery = (trpc: Trpc, region: string | undefined) =>
  queryOptions({
    queryKey: ['change', 'presets', region ?? null],
    queryFn: ({ signal }) => trpc.change.presets.query({ ...(region && { region }) }, { signal }),
  })
