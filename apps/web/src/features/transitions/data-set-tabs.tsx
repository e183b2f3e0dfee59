import { isSimulatedRegion } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { TabLinks } from '../../ui/controls/tab-links.tsx'
import type { Calendar } from './transitions.queries.ts'
import { transitionsHref, type TransitionsSearch } from './transitions.search.ts'

interface DataSetTabsProps {
  readonly search: TransitionsSearch
  readonly calendar: Calendar | undefined
}

/** Real and simulated regions, one at a time; a province that is not of the set is let go. */
export const DataSetTabs = ({ search, calendar }: DataSetTabsProps) => {
  const { t } = useTranslation('transitions')
  const isSimulatedProvince = search.provinsi !== undefined && isSimulatedRegion(search.provinsi)
  const real = transitionsHref(search, {
    data: undefined,
    ...(isSimulatedProvince && { provinsi: undefined }),
  })
  const simulated = transitionsHref(search, {
    data: 'simulasi',
    ...(!isSimulatedProvince && { provinsi: undefined }),
  })
  const isSimulated = calendar
    ? calendar.sample === 'simulated'
    : search.data === 'simulasi' || isSimulatedProvince
  return (
    <TabLinks
      label={t('data.label')}
      tabs={[
        { label: t('data.real'), href: real },
        { label: t('data.simulated'), href: simulated },
      ]}
      currentHref={isSimulated ? simulated : real}
    />
  )
}
