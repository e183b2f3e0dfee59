import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'
import { FoundCommitments } from './found-commitments.tsx'
import { RegionsFilters } from './regions-filters.tsx'
import { RegionsList } from './regions-list.tsx'

const route = getRouteApi('/kota')

/** The directory of every province, kabupaten and kota. */
export const RegionsPage = () => {
  const { t } = useTranslation('regions')
  const search = route.useSearch()
  const { trpc } = route.useRouteContext()
  const navigate = useNavigate({ from: '/kota' })
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
      <RegionsList trpc={trpc} search={search} asOf={search.pada} />
      {search.cari && <FoundCommitments trpc={trpc} q={search.cari} asOf={search.pada} />}
    </Page>
  )
}
