import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useFormat } from '../../ui/text/use-format.ts'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import { CompareForm } from './regions/compare-button.tsx'
import { RegionChips } from './regions/region-chips.tsx'
import { codeFaults, fewestRegions, hasFaults } from './regions/compared-codes.ts'
import { AddRegion } from './regions/add-region.tsx'
import { comparisonQuery, unknownCodes } from './comparison-page.queries.ts'
import styles from './comparison.module.css'
import { ComparisonViews } from './comparison-views.tsx'
import { useComparisonSearch } from './use-comparison-search.ts'

// Who comes with two cities in the address needs neither of these.
const CodeProblems = lazy(async () => ({
  default: (await import('./regions/code-problems.tsx')).CodeProblems,
}))
const SuggestedSets = lazy(async () => ({
  default: (await import('./regions/suggested-sets.tsx')).SuggestedSets,
}))
const SuggestedPeers = lazy(async () => ({
  default: (await import('./regions/suggested-peers.tsx')).SuggestedPeers,
}))

const route = getRouteApi('/bandingkan')

export const ComparisonPage = () => {
  const { t } = useTranslation(['comparison', 'ui'])
  const { list } = useFormat()
  const { trpc } = route.useRouteContext()
  const { search, codes } = useComparisonSearch()
  const faults = codeFaults(codes)
  const canCompare = codes.length >= fewestRegions && !hasFaults(faults)
  // Decided once: the suggestions must not move away from the reader who is choosing among them.
  const [isChoosing] = useState(codes.length < fewestRegions)
  const comparison = useQuery({
    ...comparisonQuery(trpc, codes, search.pada),
    enabled: canCompare,
    placeholderData: keepPreviousData,
  })
  const unknown = unknownCodes(comparison.error)
  const compared = (comparison.data?.items ?? []).map(({ name }) => name)
  const isRefused = hasFaults(faults) || unknown.length > 0
  return (
    <Page
      title={t('title')}
      lede={t('lede')}
      {...(compared.length > 0 && { description: t('about', { cities: list(compared) }) })}
    >
      <RegionChips known={comparison.data?.items ?? []} isComing={canCompare && comparison.isFetching} />
      <AddRegion />
      <CompareForm />
      {!isRefused && isChoosing && (
        <Suspense>
          <SuggestedPeers />
        </Suspense>
      )}
      {isRefused && (
        <div className={styles.mixed}>
          <Suspense>
            <CodeProblems faults={faults} unknown={unknown} />
          </Suspense>
        </div>
      )}
      {!isRefused && comparison.error && (
        <div className={styles.mixed}>
          <ErrorNotice error={comparison.error} onRetry={() => void comparison.refetch()} />
        </div>
      )}
      {!isRefused && !canCompare && (
        <>
          {codes.length > 0 && <p className={styles.finding}>{t('one_more')}</p>}
          <Suspense>
            <SuggestedSets />
          </Suspense>
        </>
      )}
      {canCompare && comparison.isPending && (
        <div className={styles.mixed} aria-busy="true">
          <VisuallyHidden>
            <span role="status">{t('ui:loading')}</span>
          </VisuallyHidden>
          <Skeleton height="44rem" />
        </div>
      )}
      {canCompare && !comparison.error && comparison.data && (
        <div
          className={comparison.isPlaceholderData ? styles.waiting : undefined}
          aria-busy={comparison.isFetching}
        >
          <ComparisonViews comparison={comparison.data} hasPeersBelow={!isChoosing} />
        </div>
      )}
    </Page>
  )
}
