import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { useNearView } from '../../../ui/use-near-view.ts'
import { PeersSkeleton } from './peers-skeleton.tsx'
import type { RegionStory } from '../region-page.queries.ts'

const RegionPeers = lazy(async () => ({
  default: (await import('./region-peers-table.tsx')).RegionPeersTable,
}))

/** The regions most like this one: whom to learn from, and whom to be set beside. Fetched when it is near. */
export const PeersSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('peers')
  const [room, isNear] = useNearView()
  return (
    <Section
      id="daerah-serupa"
      isFolded
      title={t('title')}
      intro={t('intro')}
      aside={<Link href="/metode#kota-sebanding">{t('method')}</Link>}
    >
      <div ref={room}>
        {isNear ? (
          <Suspense fallback={<PeersSkeleton />}>
            <RegionPeers profile={story.profile} />
          </Suspense>
        ) : (
          <PeersSkeleton />
        )}
      </div>
    </Section>
  )
}
