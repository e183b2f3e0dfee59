import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { RelayChart } from '../../charts/relay/relay-chart.tsx'
import { relaySeries } from '../../charts/relay/series/relay-series.ts'
import { useLanguage } from '../../ui/text/use-format.ts'
import { ErrorNotice } from '../errors/error-notice.tsx'
import type { Lanes, LanesQuery } from './lanes.queries.ts'
import type { Href } from '../../ui/text/link.tsx'

/** What a page says about its relay chart. */
export interface RelayWording {
  /** What the chart shows, in words. */
  readonly label: string
  readonly fileName: string
  /** Where a lane leads; left out, its page is the one that shows it. */
  readonly laneHref?: (id: string) => Href
}

const DrawnRelay = ({ lanes, ...chart }: RelayWording & { readonly lanes: Lanes }) => {
  const language = useLanguage()
  const series = useMemo(() => relaySeries({ ...lanes, language }), [lanes, language])
  return <RelayChart series={series} {...chart} />
}

interface LoadedRelayProps extends RelayWording {
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
