import { isSimulatedRegion, trendMeasures } from '@estafet/domain'
import { useQueries } from '@tanstack/react-query'
import { useRouteContext, useSearch } from '@tanstack/react-router'
import { useTranslation } from '../ui/text/use-translation.ts'
import { TrendChart } from '../charts/trend/trend-chart.tsx'
import type { TrendPanel } from '../charts/trend/trend-input.ts'
import { type Answer, ask, onDay, type Trpc } from '../trpc.ts'
import { Skeleton } from '../ui/later/skeleton.tsx'
import { useLateTexts } from '../ui/later/use-late-texts.ts'
import { ErrorNotice } from './errors/error-notice.tsx'
import styles from './trend-figures.module.css'

type RegionTrend = Answer<'trend.region'>

const regionTrendQuery = (trpc: Trpc, code: string, asOf: string | undefined) => {
  const input = { code, ...onDay(asOf) }
  return ask(trpc, 'trend.region', input)
}

const panelOf = ({ code, name, points, handovers }: RegionTrend): TrendPanel => ({
  key: code,
  label: name,
  points,
  handovers,
})

interface TrendFiguresProps {
  /** One region, or those of a comparison in its order. */
  readonly codes: readonly string[]
}

/** On-time rate, reporting and continuity over time: a chart each, with a panel for each region. */
export const TrendFigures = ({ codes }: TrendFiguresProps) => {
  useLateTexts('trends')
  const { t } = useTranslation('trends')
  const { trpc } = useRouteContext({ from: '__root__' })
  const { pada } = useSearch({ from: '__root__' })
  const trends = useQueries({
    queries: codes.map((code) => regionTrendQuery(trpc, code, pada)),
    combine: (results) => ({
      data: results.flatMap(({ data }) => (data ? [data] : [])),
      failed: results.find(({ error }) => error !== null),
    }),
  })
  if (trends.failed)
    return <ErrorNotice error={trends.failed.error} onRetry={() => void trends.failed?.refetch()} />
  const [first] = trends.data
  if (first === undefined || trends.data.length < codes.length) return <Skeleton height="72rem" />
  const panels = trends.data.map(panelOf)
  if (panels.every(({ points }) => points.length === 0)) return <p>{t('empty')}</p>
  return (
    <div className={styles.figures}>
      <p className={styles.intro}>{t('intro')}</p>
      {trendMeasures.map((measure) => (
        <TrendChart
          key={measure}
          {...{ panels, measure }}
          asOf={first.asOf}
          isSimulated={codes.some(isSimulatedRegion)}
          fileName={codes.join('-')}
        />
      ))}
    </div>
  )
}
