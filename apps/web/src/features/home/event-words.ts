import type { HomePart } from './home.queries.ts'

export type RecentEvent = HomePart['recentEvents'][number]

/** Where the word of an event has its text: a key, or a day that is to be written out. */
export type EventWord = { readonly key: string } | { readonly day: string }

export const eventWord = ({ kind, word }: Pick<RecentEvent, 'kind' | 'word'>): EventWord => {
  switch (kind) {
    case 'deadline_change':
      return { day: word }
    case 'sighting':
      return { key: `vocabulary:sightingStates.${word}` }
    case 'report':
      return { key: `vocabulary:deliveries.${word}` }
    case 'assessment':
      return { key: `vocabulary:completionVerdicts.${word}` }
  }
}
