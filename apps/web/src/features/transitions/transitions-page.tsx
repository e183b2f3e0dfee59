import { simulatedProvince } from '@estafet/domain'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { SimulatedNotice } from '../../domain-ui/words/simulated-mark.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { CalendarError } from './calendar-error.tsx'
import { CalendarParts } from './calendar-parts.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { DataSetTabs } from './data-set-tabs.tsx'
import { OpeningFindings } from './opening-findings.tsx'
import { SampleNote } from './sample-note.tsx'
import { TransitionsFilters } from './transitions-filters.tsx'
import { calendarQuery } from './transitions.queries.ts'
import { calendarInput } from './transitions.search.ts'

const route = getRouteApi('/pergantian')
/** The room of the findings and the first part. */
const CalendarSkeleton = () => (
  <div aria-hidden="true">
    <Skeleton height="5rem" />
    <Skeleton height="24rem" />
  </div>
)

/** Handovers of the whole country: due, in their windows, and past. */
export const TransitionsPage = () => {
  const { t } = useTranslation('transitions')
  const search = route.useSearch()
  const { trpc } = route.useRouteContext()
  const input = calendarInput(search, search.pada)
  const calendar = useQuery(calendarQuery(trpc, input))
  const { data } = calendar
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Stack gap={5}>
        <DataSetTabs search={search} calendar={data} />
        {data?.sample === 'simulated' && <SimulatedNotice regionCode={simulatedProvince} />}
        {calendar.isError && <CalendarError error={calendar.error} onRetry={() => void calendar.refetch()} />}
        {!calendar.isError && !data && <CalendarSkeleton />}
        {!calendar.isError && data && <OpeningFindings calendar={data} />}
        {!calendar.isError && data?.sample === 'real' && <SampleNote calendar={data} />}
        <TransitionsFilters search={search} />
      </Stack>
      {!calendar.isError && data && (
        <div aria-busy={calendar.isPlaceholderData}>
          <CalendarParts calendar={data} search={search} input={input} />
        </div>
      )}
    </Page>
  )
}
