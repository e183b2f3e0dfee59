import { simulatedProvince } from '@estafet/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import type { Trpc } from '../../trpc.ts'
import { Link } from '../../ui/text/link.tsx'
import { Pagination } from '../../ui/controls/pagination.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { regionsQuery, type RegionPage } from './regions.queries.ts'
import { regionsHref, regionsInput, regionsOnPage, type RegionsSearch } from './regions.search.ts'
import { RegionsEmpty } from './regions-empty.tsx'
import styles from './regions-list.module.css'
import { RegionsSkeleton } from './regions-skeleton.tsx'
import { RegionsTable } from './regions-table.tsx'
import { provincesQuery } from '../../domain-ui/regions/region-choice.queries.ts'

interface RegionsListProps {
  readonly trpc: Trpc
  readonly search: RegionsSearch
  /** The day the page is shown as of; today without one. */
  readonly asOf: string | undefined
}

const hasSimulated = (page: RegionPage | undefined): boolean =>
  page?.items.some(({ isSimulated }) => isSimulated) ?? false

export const RegionsList = ({ trpc, search, asOf }: RegionsListProps) => {
  const { t } = useTranslation('regions')
  const { number } = useFormat()
  const provinces = useQuery(provincesQuery(trpc))
  const list = useQuery(regionsQuery(trpc, regionsInput(search, asOf)))
  if (list.isError) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
  const found = list.data && t('found', { count: list.data.total, total: number(list.data.total) })
  const hasOthers = !search.provinsi && hasSimulated(provinces.data) && !hasSimulated(list.data)
  return (
    <>
      <p className={styles.found} role="status">
        {found ?? t('searching')}{' '}
        {hasOthers && (
          <>
            {t('simulated_apart')}{' '}
            <Link href={regionsHref({ ...search, provinsi: simulatedProvince }, 1)}>
              {t('simulated_show')}
            </Link>
          </>
        )}
      </p>
      {!list.data && <RegionsSkeleton />}
      {list.data && list.data.items.length === 0 && <RegionsEmpty search={search} />}
      {list.data && list.data.items.length > 0 && (
        <>
          <RegionsTable caption={t('table')} items={list.data.items} isWaiting={list.isPlaceholderData} />
          <Pagination
            page={search.halaman ?? 1}
            pages={Math.ceil(list.data.total / regionsOnPage)}
            hrefOf={(page) => regionsHref(search, page)}
          />
        </>
      )}
    </>
  )
}
