import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { RelayRoom } from '../../../charts/relay/relay-room.tsx'
import { Section } from '../../../ui/page.tsx'
import { regionLanesQuery, type RegionStory } from '../region-page.queries.ts'

const route = getRouteApi('/kota/$code')

export const RegionRelaySection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  const { trpc, queryClient } = route.useRouteContext()
  const { pada } = route.useSearch()
  const { code } = story.profile
  // With the lanes, so that a print in which the chart was never near has it. That they did not come the chart says.
  const loadRelay = useCallback(async () => {
    const [{ RegionRelay }] = await Promise.all([
      import('./region-relay.tsx'),
      queryClient.query(regionLanesQuery(trpc, code, pada)).catch(() => undefined),
    ])
    return RegionRelay
  }, [trpc, queryClient, code, pada])
  // Asks for nothing, but what has come stays until it is printed, however long that takes.
  useQuery({ ...regionLanesQuery(trpc, code, pada), enabled: false })
  return (
    <Section id="estafet" title={t('relay.title')} intro={t('relay.intro')}>
      <RelayRoom lanes={story.commitments.length} load={loadRelay}>
        {(Relay, room) => <Relay code={code} room={room} />}
      </RelayRoom>
    </Section>
  )
}
