import { useQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RelayChart } from '../../charts/relay/relay-chart.tsx'
import { ErrorNotice } from '../../domain-ui/error-notice.tsx'
import { RegionLink } from '../../domain-ui/region-link.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useLanguage } from '../../ui/use-format.ts'
import { alignedSeries, relayInputOf } from './aligned-series.ts'
import { type Comparison, regionStoryQuery } from './comparison-page.queries.ts'
import styles from './comparison.module.css'

const route = getRouteApi('/bandingkan')
const laneHref = (id: string): string => `/komitmen/${id}`

/** The relay chart of each city under the other, on one time axis. Loaded by itself: most readers stay at the table. */
export const RelayStack = ({ comparison }: { readonly comparison: Comparison }) => {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const stories = useQueries({
    queries: comparison.items.map(({ code }) => regionStoryQuery(trpc, code, pada)),
    combine: (results) => ({
      data: results.flatMap(({ data }) => (data ? [data] : [])),
      failed: results.find(({ error }) => error !== null),
    }),
  })
  const series = useMemo(
    () => alignedSeries(stories.data.map((story) => relayInputOf(story, language))),
    [stories.data, language],
  )
  if (stories.failed)
    return <ErrorNotice error={stories.failed.error} onRetry={() => void stories.failed?.refetch()} />
  if (stories.data.length < comparison.items.length) return <Skeleton height="40rem" />
  return stories.data.map(({ profile: { code, name } }, index) => {
    const own = series[index]
    return (
      <section key={code} className={styles.relay} aria-labelledby={`estafet-${code}`}>
        <h3 id={`estafet-${code}`}>
          <RegionLink code={code} name={name} />
        </h3>
        {own && <RelayChart series={own} label={t('relay_label', { name })} laneHref={laneHref} />}
      </section>
    )
  })
}
