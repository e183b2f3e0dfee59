import type { Href } from '../../../ui/text/link.tsx'
import { useQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { RelayChart } from '../../../charts/relay/relay-chart.tsx'
import { RelayLegend } from '../../../charts/relay/legend/relay-legend.tsx'
import { useWords } from '../../../charts/use-words.ts'
import { ErrorNotice } from '../../../domain-ui/errors/error-notice.tsx'
import { RegionLink } from '../../../domain-ui/regions/region-link.tsx'
import { classNames } from '../../../ui/text/class-names.ts'
import { Skeleton } from '../../../ui/later/skeleton.tsx'
import { useLanguage } from '../../../ui/text/use-format.ts'
import { regionLanesQuery } from '../../../domain-ui/relay/lanes.queries.ts'
import { alignedSeries } from './aligned-series.ts'
import type { Comparison } from '../comparison-page.queries.ts'
import styles from '../comparison.module.css'
import relayStyles from './relay-stack.module.css'

const route = getRouteApi('/bandingkan')
const laneHref = (id: string): Href => `/komitmen/${id}`

/**
 * The relay chart of each city under the other, aligned on day zero, with one legend for all. Loaded by itself: most
 * readers stay at the table.
 */
export const RelayStack = ({ comparison }: { readonly comparison: Comparison }) => {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const words = useWords('anchors')
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const lanes = useQueries({
    queries: comparison.items.map(({ code }) => regionLanesQuery(trpc, code, pada)),
    combine: (results) => ({
      data: results.flatMap(({ data }) => (data ? [data] : [])),
      failed: results.find(({ error }) => error !== null),
    }),
  })
  const series = useMemo(
    () => alignedSeries(lanes.data.map((each) => ({ ...each, language }))),
    [lanes.data, language],
  )
  const shown = useMemo(() => series.flatMap((each) => (each === null ? [] : [each])), [series])
  if (lanes.failed)
    return <ErrorNotice error={lanes.failed.error} onRetry={() => void lanes.failed?.refetch()} />
  if (lanes.data.length < comparison.items.length) return <Skeleton height="40rem" />
  return (
    <>
      <p className={relayStyles.intro}>{words.t('relay.aligned')}</p>
      {shown.length > 0 && <RelayLegend shown={shown} words={words} />}
      {lanes.data.map(({ profile: { code, name } }, index) => {
        const own = series[index] ?? null
        return (
          <section
            key={code}
            className={classNames(styles.relay, relayStyles.city)}
            aria-labelledby={`estafet-${code}`}
          >
            <h3 id={`estafet-${code}`}>
              <RegionLink code={code} name={name} />
            </h3>
            {own === null ? (
              <p>{words.t('relay.noDayZero')}</p>
            ) : (
              <RelayChart
                series={own}
                label={t('relay_label', { name })}
                laneHref={laneHref}
                fileName={`${code}-bagan-estafet-hari-nol`}
                isLegendElsewhere
              />
            )}
          </section>
        )
      })}
    </>
  )
}
