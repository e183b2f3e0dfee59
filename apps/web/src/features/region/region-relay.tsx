import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RelayChart } from '../../charts/relay/relay-chart.tsx'
import { relaySeries } from '../../charts/relay/relay-series.ts'
import { useLanguage } from '../../ui/use-format.ts'
import type { RegionStory } from './region-page.queries.ts'
import { regionRelayInput } from './region-relay-input.ts'

const commitmentHref = (id: string): string => `/komitmen/${id}`

/** The region's commitments across its leaders. Loaded by itself: no other page of the first view draws it. */
export const RegionRelay = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  const language = useLanguage()
  const series = useMemo(() => relaySeries(regionRelayInput(story, language)), [story, language])
  return (
    <RelayChart
      series={series}
      label={t('relay.label', { name: story.profile.name })}
      laneHref={commitmentHref}
      fileName={`${story.profile.code}-bagan-estafet`}
    />
  )
}
