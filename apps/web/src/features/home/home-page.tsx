import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { HomeOpening } from './opening/home-opening.tsx'
import { HomeSections } from './home-sections.tsx'
import { homeQuery } from './home.queries.ts'
import { MapSection } from './map/map-section.tsx'
import { SimulatedSection } from './simulated-section.tsx'
import { StorySection } from './story-section.tsx'

const route = getRouteApi('/')

/** The country at a glance. Its words are there at once; what comes from data fills the room kept for it. */
export const HomePage = () => {
  const { t } = useTranslation('home')
  const { ukuran, pada } = route.useSearch()
  const { trpc } = route.useRouteContext()
  const home = useQuery(homeQuery(trpc, pada))
  return (
    <Page title={t('title')} lede={t('lede')}>
      {home.isError ? (
        <ErrorNotice error={home.error} onRetry={() => void home.refetch()} />
      ) : (
        <HomeOpening home={home.data} trpc={trpc} asOf={pada} />
      )}
      <MapSection trpc={trpc} asked={ukuran} asOf={pada} />
      {!home.isError && <HomeSections home={home.data} />}
      <StorySection />
      {home.data && <SimulatedSection part={home.data.simulated} asOf={home.data.asOf} />}
    </Page>
  )
}
