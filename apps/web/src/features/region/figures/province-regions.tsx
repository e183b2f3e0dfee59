import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../../domain-ui/errors/error-notice.tsx'
import { HeadInOffice } from '../../../domain-ui/regions/head-in-office.tsx'
import { RegionLink } from '../../../domain-ui/regions/region-link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { Skeleton } from '../../../ui/later/skeleton.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { useLateTexts } from '../../../ui/later/use-late-texts.ts'
import styles from '../handovers/handovers-section.module.css'
import { provinceRegionsQuery, type ProvinceRegion } from '../region-page.queries.ts'

const route = getRouteApi('/kota/$code')

const useColumns = (): Column<ProvinceRegion>[] => {
  useLateTexts('region-record')
  const { t } = useTranslation(['region', 'region-record'])
  const { number } = useFormat()
  const none = <span className={styles.faint}>{t('province.none_recorded')}</span>
  return [
    {
      key: 'name',
      header: t('province.name'),
      isRowHeader: true,
      cell: ({ code, name }) => <RegionLink code={code} name={name} />,
    },
    {
      key: 'head',
      header: t('province.head'),
      cell: ({ leaderName, leaderCapacity, isAdministrative }) =>
        isAdministrative ? (
          <span className={styles.faint}>{t('province.administrative')}</span>
        ) : (
          <HeadInOffice name={leaderName} capacity={leaderCapacity} isPlain />
        ),
    },
    {
      key: 'population',
      header: t('region-record:facts.name.population'),
      align: 'end',
      cell: ({ population }) => (population === null ? none : number(population)),
    },
    {
      key: 'commitments',
      header: t('commitments.title'),
      align: 'end',
      cell: ({ commitments }) => (commitments > 0 ? commitments : none),
    },
  ]
}

/** The kabupaten and kota of a province. Their commitments are their own: a province's sum would hide who did what. */
export const ProvinceRegions = ({ code, name }: { readonly code: string; readonly name: string }) => {
  const { t } = useTranslation('region')
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const columns = useColumns()
  const regions = useQuery(provinceRegionsQuery(trpc, code, pada))
  const items = regions.data?.items ?? []
  const recorded = items.filter(({ commitments }) => commitments > 0).length
  return (
    <Section
      id="kabupaten-kota"
      title={t('province.title')}
      {...(regions.data && { intro: t('province.summary', { count: items.length, recorded }) })}
    >
      {regions.isError && <ErrorNotice error={regions.error} onRetry={() => void regions.refetch()} />}
      {regions.isPending && <Skeleton height="30rem" />}
      {regions.data && (
        <Table
          caption={t('province.table', { name })}
          isCaptionHidden
          columns={columns}
          rows={items}
          rowKey={(region) => region.code}
        />
      )}
    </Section>
  )
}
