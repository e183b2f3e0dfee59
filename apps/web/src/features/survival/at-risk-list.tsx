import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { FileLinks } from '../../ui/text/file-links.tsx'
import { EmptyState } from '../../ui/notices/empty-state.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Pagination } from '../../ui/controls/pagination.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { AtRiskTable } from './at-risk-table.tsx'
import { daysLeftText } from './days-left.ts'
import styles from './survival.module.css'
import { type AtRisk, atRiskQuery } from './survival.queries.ts'
import { atRiskFile, atRiskInput, risksOnPage, survivalHref, type SurvivalSearch } from './survival.search.ts'

const route = getRouteApi('/keberlanjutan')
const id = 'berisiko'

/** The list in the order of the API, with its reasons in words. */
export const AtRiskList = () => {
  const { t } = useTranslation(['survival', 'anchors'])
  const { trpc } = route.useRouteContext()
  const { pada, ...search } = route.useSearch()
  const input = atRiskInput(search, pada)
  const list = useQuery(atRiskQuery(trpc, input))
  const { language } = useFormat()
  if (list.isError) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Skeleton height="24rem" />
  return (
    <div aria-busy={list.isPlaceholderData}>
      <List list={list.data} search={search} />
      {list.data.total > 0 && (
        <p className={styles.tools} data-print="none">
          <FileLinks href={atRiskFile(input, language)} label={t('take.risk_csv')} look="small" />
        </p>
      )}
    </div>
  )
}

const List = ({ list, search }: { readonly list: AtRisk; readonly search: SurvivalSearch }) => {
  const { t } = useTranslation('survival')
  const format = useFormat()
  const { items, total, regions } = list
  const [first] = items
  if (total === 0) return <Nobody list={list} />
  if (first === undefined)
    return (
      <p>
        {t('risk.beyond')} <Link href={survivalHref(search, {}, id)}>{t('risk.first_page')}</Link>
      </p>
    )
  return (
    <>
      {search.halaman === undefined && (
        <p className={styles.found}>
          {t('risk.finding', {
            count: total,
            total: format.number(total),
            regions: format.number(regions),
            when: daysLeftText(first.daysLeft, t, format.number),
            region: first.regionName,
          })}
        </p>
      )}
      <AtRiskTable items={items} />
      <Pagination
        page={search.halaman ?? 1}
        pages={Math.ceil(total / risksOnPage)}
        hrefOf={(page) => survivalHref(search, { halaman: page > 1 ? page : undefined }, id)}
      />
    </>
  )
}

const Nobody = ({ list: { sample, soonest } }: { readonly list: AtRisk }) => {
  const { t } = useTranslation('survival')
  const format = useFormat()
  return (
    <EmptyState
      title={t(sample === 'simulated' ? 'risk.none_simulated' : 'risk.none')}
      why={
        soonest &&
        t(soonest.others > 0 ? 'risk.soonest_more' : 'risk.soonest', {
          region: soonest.regionName,
          others: soonest.others,
          date: format.day(soonest.on),
        })
      }
    />
  )
}
