import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { RelayRoom } from '../../charts/relay/relay-room.tsx'
import { Section } from '../../ui/layout/page.tsx'
import type { LanesQuery } from './lanes.queries.ts'
import type { RelayWording } from './loaded-relay.tsx'

interface RelaySectionProps extends RelayWording {
  readonly title: string
  readonly intro?: string
  /** Asks for the lanes the chart draws. Keep it stable. */
  readonly query: LanesQuery
  /** How many those are. */
  readonly lanes: number
}

/** The relay chart of a page. Its script and its lanes come when the reader comes near. */
export const RelaySection = ({ title, intro, query, lanes, ...chart }: RelaySectionProps) => {
  const queryClient = useQueryClient()
  // With the lanes, so that a print in which the chart was never near has it. That they did not come the chart says.
  const loadRelay = useCallback(async () => {
    const [{ LoadedRelay }] = await Promise.all([
      import('./loaded-relay.tsx'),
      queryClient.query(query).catch(() => undefined),
    ])
    return LoadedRelay
  }, [queryClient, query])
  // Asks for nothing, but what has come stays until it is printed, however long that takes.
  useQuery({ ...query, enabled: false })
  return (
    <Section id="estafet" title={title} intro={intro}>
      <RelayRoom lanes={lanes} load={loadRelay}>
        {(Relay, room) => <Relay query={query} room={room} {...chart} />}
      </RelayRoom>
    </Section>
  )
}
