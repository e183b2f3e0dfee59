import type { Language } from '@estafet/i18n'
import { type Answer, ask, onDay, type Trpc } from '../../trpc.ts'

export type RegionStory = Answer<'region.story'>
export type RegionSpell = RegionStory['spells'][number]
export type RegionCommitment = RegionStory['commitments'][number]

export const regionStoryQuery = (trpc: Trpc, code: string, asOf: string | undefined) => {
  const input = { code, ...onDay(asOf) }
  return ask(trpc, 'region.story', input)
}

/** What to see to first, in the words of the language. */
export const firstStepsQuery = (trpc: Trpc, code: string, asOf: string | undefined, language: Language) => {
  const input = { code, language, ...onDay(asOf) }
  return ask(trpc, 'region.firstSteps', input)
}

export type FirstStep = Answer<'region.firstSteps'>[number]

/** The kabupaten and kota of a province. */
export const provinceRegionsQuery = (trpc: Trpc, province: string, asOf: string | undefined) => {
  const input = { province, limit: 100, ...onDay(asOf) }
  return ask(trpc, 'region.list', input)
}
export type ProvinceRegion = Answer<'region.list'>['items'][number]
