import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { Page } from '../../ui/layout/page.tsx'
import { FoundCommitments } from './found-commitments.tsx'
import { RegionsFilters } from './regions-filters.tsx'
import { RegionsList } from './regions-list.tsx'
import { regionsQuery } from './regions.queries.ts'
import { regionsInput } from './regions.search.ts'

const route = getRouteApi('/kota')

/** The directory of every province, kabupaten and kota. */
export const RegionsPage = () => {
  const { t } = useTranslation('regions')
  const search = route.useSearch()
  const { trpc } = route.useRouteContext()
  const navigate = useNavigate({ from: '/kota' })
  const regions = useQuery(regionsQuery(trpc, regionsInput(search, search.pada)))
  const commitments = search.cari && <FoundCommitments trpc={trpc} q={search.cari} asOf={search.pada} />
  // What was found comes before the word that nothing was.
  const isNoRegion = regions.data?.total === 0
  return (
    <Page title={t('title')} lede={search.cari ? undefined : t('lede')} description={t('lede')}>
      <RegionsFilters
        trpc={trpc}
        search={search}
        onChange={(change) =>
          void navigate({
            search: (before) => ({ ...before, ...change, halaman: undefined }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      {isNoRegion && commitments}
      <RegionsList trpc={trpc} search={search} asOf={search.pada} />
      {!isNoRegion && commitments}
    </Page>
  )
}
