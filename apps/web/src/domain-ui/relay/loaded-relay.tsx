import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { RelayChart } from '../../charts/relay/relay-chart.tsx'
import { relaySeries } from '../../charts/relay/series/relay-series.ts'
import { useLanguage } from '../../ui/text/use-format.ts'
import { ErrorNotice } from '../errors/error-notice.tsx'
import type { Lanes, LanesQuery } from './lanes.queries.ts'
import type { RelaySectionProps } from './relay-section.tsx'

type ChartProps = Pick<RelaySectionProps, 'label' | 'fileName' | 'laneHref'>

const DrawnRelay = ({ lanes, ...chart }: ChartProps & { readonly lanes: Lanes }) => {
  const language = useLanguage()
  const series = useMemo(() => relaySeries({ ...lanes, language }), [lanes, language])
  return <RelayChart series={series} {...chart} />
}

interface LoadedRelayProps extends ChartProps {
  readonly query: LanesQuery
  /** Keeps the place of the chart while its lanes are on their way. */
  readonly room: ReactNode
}

/** The chart once its script has come. Loaded by itself: no first view draws it. */
export const LoadedRelay = ({ query, room, ...chart }: LoadedRelayProps) => {
  // Whoever brought this component has just asked: a failure is told, and not asked about once more before it is.
  const lanes = useQuery({ ...query, retryOnMount: false })
  if (lanes.isError) return <ErrorNotice error={lanes.error} onRetry={() => void lanes.refetch()} />
  return lanes.data ? <DrawnRelay lanes={lanes.data} {...chart} /> : room
}
