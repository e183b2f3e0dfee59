import { useTranslation } from '../../ui/text/use-translation.ts'
import { TabLinks } from '../../ui/controls/tab-links.tsx'
import { survivalHref, type SurvivalSearch } from './survival.search.ts'

/** Real and simulated regions, one at a time. */
export const SampleTabs = ({ search }: { readonly search: SurvivalSearch }) => {
  const { t } = useTranslation('survival')
  const real = survivalHref(search, { data: undefined })
  const simulated = survivalHref(search, { data: 'simulasi' })
  return (
    <TabLinks
      label={t('data.label')}
      tabs={[
        { label: t('data.real'), href: real },
        { label: t('data.simulated'), href: simulated },
      ]}
      currentHref={search.data === 'simulasi' ? simulated : real}
    />
  )
}
