import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { OverviewMeasure } from '@estafet/domain'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../../domain-ui/errors/error-notice.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import type { Trpc } from '../../../trpc.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import { type MapOverview, mapQuery } from '../home.queries.ts'
import styles from './home-map.module.css'
import { HomeMapSkeleton } from './home-map-skeleton.tsx'
import { commitmentsFinding } from './map-finding.ts'
import { measureFormat, shareBreaks, shareClassNames } from './measure-format.ts'
import { codesWithCommitments } from './recorded-codes.ts'

const RegionMap = lazy(async () => ({
  default: (await import('../../../charts/map/region-map.tsx')).RegionMap,
}))

interface HomeMapProps {
  readonly trpc: Trpc
  readonly measure: OverviewMeasure
  readonly asOf: string | undefined
}

const Picture = ({
  overview,
  highlighted,
}: {
  readonly overview: MapOverview
  readonly highlighted: string[]
}) => {
  const { t } = useTranslation('home')
  const { label } = useVocabulary()
  const format = useFormat()
  const navigate = useNavigate()
  const formatValue = useMemo(() => measureFormat(overview.unit, format), [overview.unit, format])
  const open = useCallback(
    (code: string) => void navigate({ to: '/kota/$code', params: { code } }),
    [navigate],
  )
  const name = label('overviewMeasures', overview.measure)
  const classes = shareClassNames(format, {
    below: (to) => t('map.class.below', { to }),
    between: (from, to) => t('map.class.between', { from, to }),
    from: (from) => t('map.class.from', { from }),
  })
  const found = overview.measure === 'commitments' ? commitmentsFinding(overview.items) : null
  return (
    <RegionMap
      regions={overview.items}
      measure={name}
      formatValue={formatValue}
      {...(overview.unit === 'share' && { breaks: shareBreaks, classNames: classes })}
      onSelect={open}
      highlighted={highlighted}
      title={found && t('map.finding_commitments', { ...found, names: format.list(found.names) })}
      subtitle={t('map.subtitle', { measure: name, date: format.day(overview.asOf) })}
      source={t(`map.source.${overview.measure}`)}
    />
  )
}

/** The map once its data is there; the one before stays while another measure is coming. */
export const HomeMap = ({ trpc, measure, asOf }: HomeMapProps) => {
  const map = useQuery(mapQuery(trpc, measure, asOf))
  const recorded = useQuery(mapQuery(trpc, 'commitments', asOf))
  const highlighted = useMemo(() => codesWithCommitments(recorded.data?.items ?? []), [recorded.data])
  if (map.isError) return <ErrorNotice error={map.error} onRetry={() => void map.refetch()} />
  if (!map.data) return <HomeMapSkeleton />
  return (
    <div className={map.isPlaceholderData ? styles.waiting : undefined} aria-busy={map.isPlaceholderData}>
      <Suspense fallback={<HomeMapSkeleton />}>
        <Picture overview={map.data} highlighted={highlighted} />
      </Suspense>
    </div>
  )
}
