import type { RelayInput } from '../../charts/relay/relay-input.ts'
import { relaySeries, type RelaySeries } from '../../charts/relay/relay-series.ts'
import { type DaySpan, relaySpan } from '../../charts/relay/relay-span.ts'
import { translated } from '../../domain-ui/translated-text.tsx'
import type { Language } from '@estafet/i18n'
import type { RegionStory } from './comparison-page.queries.ts'

/** A city's story as the input of its relay chart. */
export const relayInputOf = (story: RegionStory, language: Language): RelayInput => ({
  asOf: story.asOf,
  isSimulated: story.profile.isSimulated,
  spells: story.spells,
  transitions: story.transitions,
  lanes: story.commitments.map(({ lane, continuity, ...commitment }) => ({
    ...commitment,
    commitmentId: commitment.id,
    title: translated(commitment.title, commitment.titleEn, language),
    continuity: continuity.status,
    ...lane,
  })),
})

/** The span that holds them all, so that one year stands under the other. */
export const commonSpan = (spans: readonly DaySpan[]): DaySpan | null => {
  const from = spans.map((span) => span.from).toSorted()[0]
  const to = spans
    .map((span) => span.to)
    .toSorted()
    .at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}

/** One series a city, on a common time axis. */
export const alignedSeries = (inputs: readonly RelayInput[]): readonly RelaySeries[] => {
  const span = commonSpan(inputs.map(relaySpan))
  return inputs.map((input) => (span === null ? relaySeries(input) : relaySeries(input, span)))
}
