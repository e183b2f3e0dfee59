import { useTranslation } from 'react-i18next'
import { SimulatedMark, SimulatedNotice } from '../../domain-ui/simulated-mark.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Stack, WithAside } from '../../ui/layout.tsx'
import { Page } from '../../ui/page.tsx'
import { CommitmentsSection } from './commitments-section.tsx'
import { DownloadsSection } from './downloads-section.tsx'
import { FactsSection } from './facts-section.tsx'
import { ForumsSection } from './forums-section.tsx'
import { HandoversSection } from './handovers-section.tsx'
import { PeersSection } from './peers-section.tsx'
import { PageContents } from './page-contents.tsx'
import { ProvinceRegions } from './province-regions.tsx'
import type { RegionStory } from './region-page.queries.ts'
import { RegionFigures } from './region-figures.tsx'
import { regionSections } from './region-sections.ts'
import { RegionRelaySection } from './region-relay-section.tsx'
import { ReportingSection } from './reporting-section.tsx'
import { SeatPanel } from './seat-panel.tsx'
import { SpellsSection } from './spells-section.tsx'

const useSteps = ({ profile }: RegionStory) => {
  const { t } = useTranslation('region')
  const { provinceCode, provinceName } = profile
  const up = { label: t('all'), href: '/kota' }
  return provinceCode === null
    ? [up]
    : [up, { label: provinceName ?? provinceCode, href: `/kota/${provinceCode}` }]
}

/** What belongs to a region that makes commitments of its own. */
const Record = ({ story }: { readonly story: RegionStory }) => (
  <>
    {story.commitments.length > 0 && <RegionRelaySection story={story} />}
    <CommitmentsSection story={story} />
    {story.commitments.length > 0 && <RegionFigures story={story} />}
    {story.commitments.length > 0 && <ReportingSection story={story} />}
    <PeersSection story={story} />
  </>
)

/** One region, from who heads it to the files behind it. */
export const RegionStoryPage = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  const { code, name, kind } = story.profile
  const isProvince = kind === 'province'
  return (
    <Page
      title={isProvince ? t('province.page_title', { name }) : name}
      description={t(isProvince ? 'province.description' : 'description', {
        name,
        count: story.commitments.length,
      })}
      eyebrow={<Breadcrumb steps={useSteps(story)} />}
      meta={<SimulatedMark regionCode={code} isPlain />}
    >
      <Stack gap={5}>
        <SimulatedNotice regionCode={code} />
        <WithAside>
          <SeatPanel story={story} />
          <PageContents sections={regionSections(story)} />
        </WithAside>
      </Stack>
      {isProvince ? <ProvinceRegions code={code} name={name} /> : <Record story={story} />}
      <HandoversSection story={story} />
      <SpellsSection story={story} />
      <ForumsSection story={story} />
      <FactsSection story={story} />
      <DownloadsSection story={story} />
    </Page>
  )
}
