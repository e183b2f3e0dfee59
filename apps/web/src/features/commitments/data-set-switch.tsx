import { simulatedProvince } from '@estafet/domain'
import type { Href } from '../../ui/text/link.tsx'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { stringifySearch } from '../../search-text.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { TabLinks } from '../../ui/controls/tab-links.tsx'
import { dataSetOf, dataSets, overDataSet } from './commitments.search.ts'
import styles from './results.module.css'
import { useCommitmentFilters } from './use-commitment-filters.ts'
import { regionByCodeQuery } from '../../domain-ui/regions/region-choice.queries.ts'

const route = getRouteApi('/komitmen')

/** Real and simulated regions are never mixed unseen: says which the list is of, and leads to the others. */
export const DataSetSwitch = () => {
  const { t } = useTranslation('commitments')
  const { trpc } = route.useRouteContext()
  const { search } = useCommitmentFilters()
  const simulated = useQuery(regionByCodeQuery(trpc, simulatedProvince))
  const shown = dataSetOf(search)
  // An installation without simulated data has nothing to choose between.
  if (simulated.data === null && shown === 'nyata') return null
  const hrefOf = (set: (typeof dataSets)[number]): Href =>
    `/komitmen${stringifySearch({ ...overDataSet(search, set) })}`
  return (
    <div className={styles.set}>
      <TabLinks
        label={t('param.data')}
        tabs={dataSets.map((set) => ({ label: t(`data.${set}`), href: hrefOf(set) }))}
        currentHref={hrefOf(shown)}
      />
      {shown === 'nyata' ? (
        <p className={styles.soft}>{t('data_shown.nyata')}</p>
      ) : (
        <Notice kind="simulated">{t(`data_shown.${shown}`)}</Notice>
      )}
    </div>
  )
}
