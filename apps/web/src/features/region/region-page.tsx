import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { regionStoryQuery } from './region-page.queries.ts'
import { RegionStoryPage } from './region-story-page.tsx'

const route = getRouteApi('/kota/$code')

export const RegionPage = () => {
  const { code } = route.useParams()
  const { pada } = route.useSearch()
  const { trpc } = route.useRouteContext()
  const { data } = useSuspenseQuery(regionStoryQuery(trpc, code, pada))
  return <RegionStoryPage story={data} />
}
