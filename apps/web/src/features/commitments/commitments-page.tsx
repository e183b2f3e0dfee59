import { useTranslation } from '../../ui/text/use-translation.ts'
import { WithAside } from '../../ui/layout/layout.tsx'
import { LiveSearch } from '../../ui/controls/live-search.tsx'
import { wordsName } from '../../ui/controls/sent-form.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { Results } from './results.tsx'
import styles from './results.module.css'
import { useCommitmentFilters } from './use-commitment-filters.ts'
import { useKeptSearch } from '../../use-kept-search.ts'

export const CommitmentsPage = () => {
  const { t } = useTranslation('commitments')
  const { search, change } = useCommitmentFilters()
  const kept = useKeptSearch([wordsName])
  return (
    <Page title={t('title')} lede={t('lede')}>
      <div className={styles.search}>
        <LiveSearch
          label={t('search_label')}
          hint={t('search_hint')}
          value={search.cari ?? ''}
          sent={{ action: '/komitmen', kept }}
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
