import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { AtRiskSection } from './at-risk-section.tsx'
import { OpeningAnswer } from './opening-answer.tsx'
import { SampleTabs } from './sample-tabs.tsx'
import { StandingNote } from './standing-note.tsx'
import { SurvivalFigures } from './survival-figures.tsx'
import { survivalQuery } from './survival.queries.ts'
import { survivalInput } from './survival.search.ts'
import { TakeHome } from './take-home.tsx'

const route = getRouteApi('/keberlanjutan')

/** Whether commitments outlast a change of leader, and which are soon to be tried. */
export const SurvivalPage = () => {
  const { t } = useTranslation('survival')
  const { trpc } = route.useRouteContext()
  const { pada, ...search } = route.useSearch()
  const input = survivalInput(search, pada)
  const survival = useQuery(survivalQuery(trpc, input))
  const { data } = survival
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Stack gap={5}>
        <SampleTabs search={search} />
        {survival.isError && <ErrorNotice error={survival.error} onRetry={() => void survival.refetch()} />}
        {!survival.isError && (data ? <OpeningAnswer survival={data} /> : <Skeleton height="9rem" />)}
        <StandingNote search={search} />
      </Stack>
      {!survival.isError && (
        <div aria-busy={survival.isPlaceholderData || !data}>
          {data ? <SurvivalFigures survival={data} search={search} /> : <Skeleton height="40rem" />}
        </div>
      )}
      {!survival.isError && (
        <>
          <AtRiskSection />
          <TakeHome input={input} />
        </>
      )}
    </Page>
  )
}
