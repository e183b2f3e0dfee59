import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { stringifySearch } from '../../search-text.ts'
import { Button, ButtonLink } from '../../ui/controls/button.tsx'
import { EmptyState } from '../../ui/notices/empty-state.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { filtersByParam, withoutFilters } from './active-filters.ts'
import { commitmentListQuery, filterInput } from './commitments.queries.ts'
import { type CommitmentsSearch, dataSetOf, overDataSet } from './commitments.search.ts'
import { focusResults } from './results-heading.ts'
import styles from './results.module.css'
import { useCommitmentFilters } from './use-commitment-filters.ts'

const route = getRouteApi('/komitmen')

/** The set that the same search may find something in. */
const OtherSet = () => {
  const { t } = useTranslation('commitments')
  const format = useFormat()
  const { trpc } = route.useRouteContext()
  const { search } = useCommitmentFilters()
  const shown = dataSetOf(search)
  const other = shown === 'nyata' ? 'simulasi' : 'nyata'
  const elsewhere = overDataSet(search, other)
  const { pada } = search
  const count = useQuery({
    ...commitmentListQuery(trpc, { ...filterInput({ ...elsewhere, ...(pada && { pada }) }), limit: 1 }),
    enabled: shown !== 'semua',
  })
  const total = count.data?.total ?? 0
  if (shown === 'semua' || total === 0) return null
  return (
    <ButtonLink size="small" href={`/komitmen${stringifySearch({ ...elsewhere })}`}>
      {t('in_other_set', { set: t(`data.${other}`), count: total, total: format.number(total, 0) })}
    </ButtonLink>
  )
}

/** Says which filter empties the list: how many there would be without each, and in the other set. */
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
        <EmptyState title={t('none_title')} why={t(pada ? 'none_then' : 'none_why')} actions={<OtherSet />} />
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
            <OtherSet />
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
