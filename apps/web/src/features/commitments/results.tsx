import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { Pagination } from '../../ui/pagination.tsx'
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
  const { t } = useTranslation('ui')
  const { trpc } = route.useRouteContext()
  const { search } = useCommitmentFilters()
  // The last answer stays in sight until the next one is there.
  const list = useQuery({
    ...commitmentListQuery(trpc, listInput(search)),
    placeholderData: keepPreviousData,
  })
  const { data } = list
  const pages = Math.ceil((data?.total ?? 0) / pageSize)
  return (
    <section aria-labelledby={resultsHeadingId}>
      <DataSetSwitch />
      <ResultsHead total={data?.total} isLoading={list.isFetching} hasFailed={list.isError} />
      <ActiveFilterChips />
      {list.error && <ListError error={list.error} onRetry={() => void list.refetch()} />}
      {!data && list.isPending && <ResultSkeleton label={t('loading')} />}
      {data && !list.error && data.total === 0 && <NoResults />}
      {data && !list.error && data.total > 0 && (
        <div className={classNames(list.isPlaceholderData && styles.waiting)} aria-busy={list.isFetching}>
          <ol className={styles.list}>
            {data.items.map((item) => (
              <li key={item.id}>
                <ResultItem item={item} />
              </li>
            ))}
          </ol>
          <Pagination
            page={search.halaman ?? 1}
            pages={pages}
            hrefOf={(page) =>
              `/komitmen${stringifySearch({ ...search, halaman: page > 1 ? page : undefined })}`
            }
          />
        </div>
      )}
    </section>
  )
}
