import { useRegionEventText } from '../../../domain-ui/use-region-event-text.ts'
import { Stack } from '../../../ui/layout.tsx'
import { Link } from '../../../ui/link.tsx'
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
            {note && (source?.url ? <Link href={source.url}>{note}</Link> : note)}
            {note && ')'}
          </span>
        )
      })}
    </Stack>
  )
}
