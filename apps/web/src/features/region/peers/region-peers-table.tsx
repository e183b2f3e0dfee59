import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../../domain-ui/errors/error-notice.tsx'
import {
  type PeerReason,
  type PeerRegion,
  peersQuery,
  reasonValues,
} from '../../../domain-ui/regions/peer-reason.ts'
import { RegionLink } from '../../../domain-ui/regions/region-link.tsx'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx'
import { peerComparisonHref, toldReasons } from './peer-comparison.ts'
import { PeersSkeleton } from './peers-skeleton.tsx'
import type { RegionStory } from '../region-page.queries.ts'
import styles from './region-peers-table.module.css'

type Profile = Pick<RegionStory['profile'], 'code' | 'name'>

const route = getRouteApi('/kota/$code')

const Reasons = ({ reasons }: { readonly reasons: readonly PeerReason[] }) => {
  const { t } = useTranslation('peers')
  const format = useFormat()
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.attribute}>
          {t(`reason.${reason.attribute}`, { ...reasonValues(reason, format), where: t('here') })}
        </li>
      ))}
    </ul>
  )
}

const useColumns = ({ code }: Profile): Column<PeerRegion>[] => {
  const { t } = useTranslation('peers')
  const { number } = useFormat()
  return [
    {
      key: 'name',
      header: t('column.name'),
      isRowHeader: true,
      cell: (peer) => <RegionLink code={peer.code} name={peer.name} />,
    },
    { key: 'province', header: t('column.province'), cell: ({ provinceName }) => provinceName },
    {
      key: 'commitments',
      header: t('column.commitments'),
      cell: ({ commitments }) =>
        commitments > 0 ? number(commitments) : <span className={styles.faint}>{t('none_recorded')}</span>,
    },
    {
      key: 'like',
      header: t('column.like'),
      cell: ({ reasons }) => <Reasons reasons={toldReasons(reasons).closest} />,
    },
    {
      key: 'unlike',
      header: t('column.unlike'),
      cell: ({ reasons }) => <Reasons reasons={toldReasons(reasons).farthest} />,
    },
    {
      key: 'compare',
      header: t('column.compare'),
      // In a card the link says it already.
      label: '',
      cell: (peer) => (
        <Link href={peerComparisonHref(code, [peer])}>
          {t('compare')} <VisuallyHidden>{t('compare_with', { name: peer.name })}</VisuallyHidden>
        </Link>
      ),
    },
  ]
}

export const RegionPeersTable = ({ profile }: { readonly profile: Profile }) => {
  const { t } = useTranslation('peers')
  const format = useFormat()
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const peers = useQuery(peersQuery(trpc, profile.code, pada))
  const columns = useColumns(profile)
  if (peers.isError) return <ErrorNotice error={peers.error} onRetry={() => void peers.refetch()} />
  if (!peers.data) return <PeersSkeleton />
  const { items } = peers.data
  if (items.length === 0) return <EmptyState title={t('none')} why={t('none_why')} />
  const nearest = items.slice(0, 3)
  return (
    <>
      <Table
        caption={t('table', { name: profile.name })}
        isCaptionHidden
        columns={columns}
        rows={items}
        rowKey={({ code }) => code}
      />
      <p className={styles.nearest} data-print="none">
        <Link href={peerComparisonHref(profile.code, nearest)}>
          {t('compare_nearest', { name: profile.name, names: format.list(nearest.map(({ name }) => name)) })}
        </Link>
      </p>
    </>
  )
}
