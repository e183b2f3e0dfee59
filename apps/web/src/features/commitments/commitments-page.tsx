import { useTranslation } from 'react-i18next'
import { WithAside } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { LiveSearch } from './live-search.tsx'
import { Results } from './results.tsx'
import { useCommitmentFilters } from './use-commitment-filters.ts'

export const CommitmentsPage = () => {
  const { t } = useTranslation('commitments')
  const { search, change } = useCommitmentFilters()
  return (
    <Page title={t('title')} lede={t('lede')}>
      <LiveSearch
        value={search.cari ?? ''}
        onSearch={(cari) => change({ cari: cari || undefined }, { replace: true })}
      />
      <WithAside first>
        <FilterPanel />
        <Results />
      </WithAside>
    </Page>
  )
}
