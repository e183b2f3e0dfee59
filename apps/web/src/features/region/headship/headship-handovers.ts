import type { Href } from '../../../ui/text/link.tsx'
import { type DatePrecision, isInauguratedHead, type IsoDay } from '@estafet/domain'
import { handoverHref } from '../handovers/handover-rows.ts'
import type { RegionStory } from '../region-page.queries.ts'
import type { HeadshipFacts } from './headship-facts.ts'

/** The page of one handover of the region. */
export interface HeadshipHandover {
  /** `earlier`: the last on record, while the present head came in later, after nobody knows whom. */
  readonly key: 'earlier' | 'last' | 'next'
  readonly on: IsoDay
  readonly precision: DatePrecision
  readonly href: Href
}

/** Where on such a page the pack for the new head is. */
const packAnchor = 'paket'

type Story = Pick<RegionStory, 'transitions'> & {
  readonly profile: Pick<RegionStory['profile'], 'code'>
}

/** The last handover and the one expected next, as far as they are known on the day shown. */
export const headshipHandovers = (
  { profile, transitions }: Story,
  headship: HeadshipFacts,
): HeadshipHandover[] => {
  const handover = (
    key: HeadshipHandover['key'],
    on: IsoDay,
    precision: DatePrecision,
  ): HeadshipHandover => ({
    key,
    on,
    precision,
    href: handoverHref(profile.code, on),
  })
  const last = transitions.at(-1)
  const isEarlier =
    last !== undefined &&
    headship.is === 'held' &&
    isInauguratedHead(headship) &&
    last.inauguratedOn < headship.since.day
  const next = headship.is === 'held' ? headship.expected : null
  return [
    ...(last === undefined
      ? []
      : [handover(isEarlier ? 'earlier' : 'last', last.inauguratedOn, last.inauguratedPrecision)]),
    ...(next === null ? [] : [handover('next', next.day, next.precision)]),
  ]
}

/** What the next head is to be handed or, while none is expected, what the present one was. */
export const handoverPackHref = (handovers: readonly HeadshipHandover[]): Href | null => {
  const handover = handovers.find(({ key }) => key === 'next') ?? handovers.at(-1)
  return handover === undefined ? null : `${handover.href}#${packAnchor}`
}
