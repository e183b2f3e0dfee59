import { useTranslation } from 'react-i18next'
import { WithAside } from '../../ui/layout.tsx'
import { LiveSearch } from '../../ui/live-search.tsx'
import { Page } from '../../ui/page.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { Results } from './results.tsx'
import styles from './results.module.css'
import { useCommitmentFilters } from './use-commitment-filters.ts'

export const CommitmentsPage = () => {
  const { t } = useTranslation('commitments')
  const { search, change } = useCommitmentFilters()
  return (
    <Page title={t('title')} lede={t('lede')}>
      <div className={styles.search}>
        <LiveSearch
          label={t('search_label')}
          hint={t('search_hint')}
          value={search.cari ?? ''}
          onSearch={(cari) => change({ cari: cari || undefined }, { replace: true })}
        />
      </div>
      <WithAside first>
        <FilterPanel />
        <Results />
      </WithAside>
    </Page>
  )
}
