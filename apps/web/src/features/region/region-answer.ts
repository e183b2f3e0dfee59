import { openGap, type Theme } from '@estafet/domain'
import type { RegionStory } from './region-page.queries.ts'

/** A resident's question in one sentence: what the city promised, and how much of it outlived the last handover. */
export interface RegionAnswer {
  /** `_gap`: since then nobody inaugurated holds the seat. */
  readonly key: 'none' | 'no_handover' | 'unknown' | 'unknown_gap' | 'kept' | 'kept_gap'
  readonly count: number
  /** Of those that met the last handover: the n of what is said. */
  readonly met: number
  readonly alive: number
  /** Of these, how many ended, sleep or are paused. */
  readonly gone: number
  /** Of these, what became of how many nobody knows. */
  readonly unknown: number
  /** What most of them are about, most first. */
  readonly themes: readonly Theme[]
}

type Story = Pick<RegionStory, 'spells' | 'asOf'> & {
  readonly commitments: readonly { readonly themes: readonly Theme[] }[]
  readonly summary: Pick<RegionStory['summary'], 'metHandover'>
  readonly measures: {
    readonly continuity: Pick<RegionStory['measures']['continuity'], 'numerator' | 'unknown'>
  }
}

const namedThemes = 2

const commonThemes = (commitments: Story['commitments']): Theme[] => {
  const all = commitments.flatMap(({ themes }) => themes)
  return [...Map.groupBy(all, (theme) => theme)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, namedThemes)
    .map(([theme]) => theme)
}

const keyOf = ({ commitments, summary, measures, spells, asOf }: Story): RegionAnswer['key'] => {
  if (commitments.length === 0) return 'none'
  if (summary.metHandover === 0) return 'no_handover'
  const known = measures.continuity.unknown === summary.metHandover ? 'unknown' : 'kept'
  return openGap(spells, asOf) === null ? known : `${known}_gap`
}

export const regionAnswer = (story: Story): RegionAnswer => ({
  key: keyOf(story),
  count: story.commitments.length,
  met: story.summary.metHandover,
  alive: story.measures.continuity.numerator,
  gone: story.summary.metHandover - story.measures.continuity.numerator - story.measures.continuity.unknown,
  unknown: story.measures.continuity.unknown,
  themes: commonThemes(story.commitments),
})
