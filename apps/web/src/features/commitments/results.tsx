import type { Href } from '../../ui/text/link.tsx'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { classNames } from '../../ui/text/class-names.ts'
import { EmptyState } from '../../ui/notices/empty-state.tsx'
import { Pagination } from '../../ui/controls/pagination.tsx'
import { stringifySearch } from '../../search-text.ts'
import { ActiveFilterChips } from './active-filter-chips.tsx'
import { DataSetSwitch } from './data-set-switch.tsx'
import { commitmentListQuery, listInput, pageSize } from './commitments.queries.ts'
import { ListError } from './list-error.tsx'
import { NoResults } from './no-results.tsx'
import { ResultItem } from './result-item.tsx'
import { ResultSkeleton } from './result-skeleton.tsx'
import { ResultsHead } from './results-head.tsx'
import { resultsHeadingId } from './results-heading.ts'
import styles from './results.module.css'
import { useCommitmentFilters } from './use-commitment-filters.ts'

const route = getRouteApi('/komitmen')

export const Results = () => {
  const { t } = useTranslation(['commitments', 'ui'])
  const { trpc } = route.useRouteContext()
  const { search } = useCommitmentFilters()
  // The last answer stays in sight until the next one is there.
  const list = useQuery({
    ...commitmentListQuery(trpc, listInput(search)),
    placeholderData: keepPreviousData,
  })
  const { data } = list
  const { halaman } = search
  const isPastEnd = halaman !== undefined && data?.items.length === 0
  const hrefOf = (page: number): Href =>
    `/komitmen${stringifySearch({ ...search, halaman: page > 1 ? page : undefined })}`
  const pages = Math.ceil((data?.total ?? 0) / pageSize)
  return (
    <section aria-labelledby={resultsHeadingId}>
      <DataSetSwitch />
      <ResultsHead total={data?.total} isLoading={list.isFetching} hasFailed={list.isError} />
      <ActiveFilterChips />
      {list.error && <ListError error={list.error} onRetry={() => void list.refetch()} />}
      {!data && list.isPending && <ResultSkeleton label={t('ui:loading')} />}
      {isPastEnd && !list.error && (
        <div className={styles.none}>
          <EmptyState
            title={t('no_page_title', { page: halaman })}
            why={t('no_page_why')}
            actions={<ButtonLink href={hrefOf(1)}>{t('no_page_first')}</ButtonLink>}
          />
        </div>
      )}
      {data && !list.error && !isPastEnd && data.total === 0 && <NoResults />}
      {data && !list.error && !isPastEnd && data.total > 0 && (
        <div className={classNames(list.isPlaceholderData && styles.waiting)} aria-busy={list.isFetching}>
          {search.urut === 'progress' && <p className={styles.reading}>{t('progress_means')}</p>}
          <ol className={styles.list}>
            {data.items.map((item) => (
              <li key={item.id}>
                <ResultItem item={item} />
              </li>
            ))}
          </ol>
          <Pagination page={halaman ?? 1} pages={pages} hrefOf={hrefOf} />
        </div>
      )}
    </section>
  )
}
