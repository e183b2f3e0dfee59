import type { Language } from '@estafet/i18n'
import { queryOptions } from '@tanstack/react-query'
import type { Trpc } from '../../trpc.ts'

export type RegionStory = Awaited<ReturnType<Trpc['region']['story']['query']>>
export type RegionLanes = Awaited<ReturnType<Trpc['region']['lanes']['query']>>
export type RegionSpell = RegionStory['spells'][number]
export type RegionCommitment = RegionStory['commitments'][number]

export const regionStoryQuery = (trpc: Trpc, code: string, asOf: string | undefined) => {
  const input = { code, ...(asOf && { asOf }) }
  return queryOptions({
    queryKey: ['region', 'story', input],
    queryFn: ({ signal }) => trpc.region.story.query(input, { signal }),
  })
}

/** What the relay chart draws: longer than all the page, and asked for where the chart is looked at. */
export const regionLanesQuery = (trpc: Trpc, code: string, asOf: string | undefined) => {
  const input = { code, ...(asOf && { asOf }) }
  return queryOptions({
    queryKey: ['region', 'lanes', input],
    queryFn: ({ signal }) => trpc.region.lanes.query(input, { signal }),
  })
}

/** What to see to first, in the words of the language. */
export const firstStepsQuery = (trpc: Trpc, code: string, asOf: string | undefined, language: Language) => {
  const input = { code, language, ...(asOf && { asOf }) }
  return queryOptions({
    queryKey: ['region', 'firstSteps', input],
    queryFn: ({ signal }) => trpc.region.firstSteps.query(input, { signal }),
  })
}

export type FirstStep = Awaited<ReturnType<Trpc['region']['firstSteps']['query']>>[number]

/** The kabupaten and kota of a province. */
export const provinceRegionsQuery = (trpc: Trpc, province: string, asOf: string | undefined) => {
  const input = { province, limit: 100, ...(asOf && { asOf }) }
  return queryOptions({
    queryKey: ['region', 'ofProvince', input],
    queryFn: ({ signal }) => trpc.region.list.query(input, { signal }),
  })
}
export type ProvinceRegion = Awaited<ReturnType<Trpc['region']['list']['query']>>['items'][number]
