import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { RegionStory } from './region.queries.ts'

const RegionRelay = lazy(async () => ({ default: (await import('./region-relay.tsx')).RegionRelay }))

// Finding, strip, axis and legend, then a lane for each commitment: near enough that nothing below jumps far.
const heightFor = (lanes: number): string => `${18 + lanes * 3.5}rem`

export const RelaySection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  return (
    <Section id="estafet" title={t('relay.title')} intro={t('relay.intro')}>
      <Suspense fallback={<Skeleton height={heightFor(story.commitments.length)} />}>
        <RegionRelay story={story} />
      </Suspense>
    </Section>
  )
}
