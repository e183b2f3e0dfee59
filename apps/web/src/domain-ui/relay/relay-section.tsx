import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { RelayRoom } from '../../charts/relay/relay-room.tsx'
import { useIsDrawnBefore } from '../../ui/later/drawn-before.ts'
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
export const RelaySection = ({ title, intro, query: asked, lanes, ...chart }: RelaySectionProps) => {
  const queryClient = useQueryClient()
  const isDrawnBefore = useIsDrawnBefore()
  // Longer than the page: it comes with the chart's script also where the server has drawn the chart.
  const query = useMemo(() => ({ ...asked, meta: { isAskedAgain: true } }), [asked])
  // With the lanes, so that a print in which the chart was never near has it. That they did not come the chart says.
  const loadRelay = useCallback(async () => {
    const [{ LoadedRelay }] = await Promise.all([
      import('./loaded-relay.tsx'),
      queryClient.query(query).catch((error: unknown) => {
        // Where the server has drawn the chart it is better than the news that it cannot be asked for again.
        if (isDrawnBefore) throw error
      }),
    ])
    return LoadedRelay
  }, [queryClient, query, isDrawnBefore])
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
