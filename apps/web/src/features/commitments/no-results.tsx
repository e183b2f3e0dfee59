import { useQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { filtersByParam, withoutFilters } from './active-filters.ts'
import { commitmentListQuery, filterInput } from './commitments.queries.ts'
import type { CommitmentsSearch } from './commitments.search.ts'
import { focusResults } from './results-heading.ts'
import styles from './results.module.css'
import { useCommitmentFilters } from './use-commitment-filters.ts'

const route = getRouteApi('/komitmen')

/** Says which filter empties the list: how many there would be without each. */
export const NoResults = () => {
  const { t } = useTranslation('commitments')
  const format = useFormat()
  const { trpc } = route.useRouteContext()
  const { search, show } = useCommitmentFilters()
  const filters = filtersByParam(search)
  const { pada } = search
  const remove = (rest: CommitmentsSearch) => {
    show(rest)
    focusResults()
  }
  const counts = useQueries({
    queries: filters.map(({ without }) =>
      commitmentListQuery(trpc, { ...filterInput({ ...without, ...(pada && { pada }) }), limit: 1 }),
    ),
  })
  if (filters.length === 0)
    return (
      <div className={styles.none}>
        <EmptyState title={t('none_title')} why={t(pada ? 'none_then' : 'none_why')} />
      </div>
    )
  const known = filters.map((filter, index) => ({ ...filter, total: counts[index]?.data?.total }))
  const helpful = known.filter(({ total }) => total !== 0)
  return (
    <div className={styles.none}>
      <EmptyState
        title={t('none_title')}
        why={t(helpful.length > 0 ? 'none_filtered' : 'none_however')}
        actions={
          <>
            {helpful.map(({ key, param, without, total }) => {
              const name = t(`param.${param}`)
              return (
                <Button key={key} size="small" onClick={() => remove(without)}>
                  {total === undefined
                    ? t('remove_filter', { name })
                    : t('remove_filter_count', { name, count: total, total: format.number(total, 0) })}
                </Button>
              )
            })}
            {filters.length > 1 && (
              <Button size="small" onClick={() => remove(withoutFilters(search))}>
                {t('clear_all')}
              </Button>
            )}
          </>
        }
      />
    </div>
  )
}
