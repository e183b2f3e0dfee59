import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RelayChart } from '../../../charts/relay/relay-chart.tsx'
import { relaySeries } from '../../../charts/relay/series/relay-series.ts'
import { ErrorNotice } from '../../../domain-ui/error-notice.tsx'
import { useLanguage } from '../../../ui/use-format.ts'
import { type RegionLanes, regionLanesQuery } from '../region-page.queries.ts'
import { regionRelayInput } from './region-relay-input.ts'

const route = getRouteApi('/kota/$code')

const commitmentHref = (id: string): string => `/komitmen/${id}`

const Relay = ({ lanes }: { readonly lanes: RegionLanes }) => {
  const { t } = useTranslation('region')
  const language = useLanguage()
  const series = useMemo(() => relaySeries(regionRelayInput(lanes, language)), [lanes, language])
  return (
    <RelayChart
      series={series}
      label={t('relay.label', { name: lanes.profile.name })}
      laneHref={commitmentHref}
      fileName={`${lanes.profile.code}-bagan-estafet`}
    />
  )
}

interface RegionRelayProps {
  readonly code: string
  /** Keeps the place of the chart while its lanes are on their way. */
  readonly room: ReactNode
}

/** The region's commitments across its leaders. Loaded by itself: no other page of the first view draws it. */
export const RegionRelay = ({ code, room }: RegionRelayProps) => {
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  // Whoever brought this component has just asked: a failure is told, and not asked about once more before it is.
  const lanes = useQuery({ ...regionLanesQuery(trpc, code, pada), retryOnMount: false })
  if (lanes.isError) return <ErrorNotice error={lanes.error} onRetry={() => void lanes.refetch()} />
  return lanes.data ? <Relay lanes={lanes.data} /> : room
}
