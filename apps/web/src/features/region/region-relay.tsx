import type { Href } from '../../ui/text/link.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { regionLanesQuery } from '../../domain-ui/relay/lanes.queries.ts'
import { RelaySection } from '../../domain-ui/relay/relay-section.tsx'
import type { RegionStory } from './region-page.queries.ts'

const route = getRouteApi('/kota/$code')

const commitmentHref = (id: string): Href => `/komitmen/${id}`

/** The region's commitments across its leaders. */
export const RegionRelay = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const { code, name } = story.profile
  const query = useMemo(() => regionLanesQuery(trpc, code, pada), [trpc, code, pada])
  return (
    <RelaySection
      title={t('relay.title')}
      intro={t('relay.intro')}
      query={query}
      lanes={story.commitments.length}
      label={t('relay.label', { name })}
      fileName={`${code}-bagan-estafet`}
      laneHref={commitmentHref}
    />
  )
}
