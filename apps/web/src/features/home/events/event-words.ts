import type { HomePart } from '../home.queries.ts'
import type { TextKey } from '@estafet/i18n'
import { openWord } from '../../../ui/text/open-key.ts'

export type RecentEvent = HomePart['recentEvents'][number]

/** Where the word of an event has its text: a key, or a day that is to be written out. */
export type EventWord = { readonly key: `vocabulary:${TextKey<'vocabulary'>}` } | { readonly day: string }

export const eventWord = ({ kind, word }: Pick<RecentEvent, 'kind' | 'word'>): EventWord => {
  switch (kind) {
    case 'deadline_change':
      return { day: word }
    case 'sighting':
      return { key: `vocabulary:sightingStates.${openWord<'sightingStates'>(word)}` }
    case 'report':
      return { key: `vocabulary:deliveries.${openWord<'deliveries'>(word)}` }
    case 'assessment':
      return { key: `vocabulary:completionVerdicts.${openWord<'completionVerdicts'>(word)}` }
  }
}
