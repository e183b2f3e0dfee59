import { lazy } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { LaterPart } from '../../../ui/later/later-part.tsx'
import { PeersSkeleton } from './peers-skeleton.tsx'
import type { RegionStory } from '../region-page.queries.ts'

const RegionPeers = lazy(async () => ({
  default: (await import('./region-peers-table.tsx')).RegionPeersTable,
}))

/** The regions most like this one: whom to learn from, and whom to be set beside. Fetched when it is near. */
export const PeersSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('peers')
  return (
    <Section
      id="daerah-serupa"
      isFolded
      title={t('title')}
      intro={t('intro')}
      aside={<Link href="/metode#kota-sebanding">{t('method')}</Link>}
    >
      <LaterPart when="near" standIn={<PeersSkeleton />}>
        <RegionPeers profile={story.profile} />
      </LaterPart>
    </Section>
  )
}
