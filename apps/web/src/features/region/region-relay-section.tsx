import { useTranslation } from 'react-i18next'
import { RelayRoom } from '../../charts/relay/relay-room.tsx'
import { Section } from '../../ui/page.tsx'
import type { RegionStory } from './region-page.queries.ts'

const loadRelay = async () => (await import('./region-relay.tsx')).RegionRelay

export const RegionRelaySection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  return (
    <Section id="estafet" title={t('relay.title')} intro={t('relay.intro')}>
      <RelayRoom lanes={story.commitments.length} load={loadRelay}>
        {(Relay) => <Relay story={story} />}
      </RelayRoom>
    </Section>
  )
}
