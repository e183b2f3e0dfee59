import { SourceLink } from '../../../ui/text/link.tsx'
import { useRegionEventText } from '../../../domain-ui/regions/use-region-event-text.ts'
import { Stack } from '../../../ui/layout/layout.tsx'
import type { RegionStory } from '../region-page.queries.ts'

/** What became of the region, each with the law that did it. */
export const RegionEvents = ({ events }: Pick<RegionStory, 'events'>) => {
  const text = useRegionEventText()
  return (
    <Stack gap={1}>
      {events.map((event) => {
        const { kind, happenedOn, otherCode, note, source } = event
        return (
          <span key={`${kind} ${happenedOn} ${otherCode}`}>
            {text(event)}
            {note && ' ('}
            {note && (source?.url ? <SourceLink href={source.url}>{note}</SourceLink> : note)}
            {note && ')'}
          </span>
        )
      })}
    </Stack>
  )
}
