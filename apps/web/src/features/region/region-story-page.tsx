import { lazy, Suspense } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { SimulatedMark, SimulatedNotice } from '../../domain-ui/words/simulated-mark.tsx'
import { Breadcrumb, type Step } from '../../ui/layout/breadcrumb.tsx'
import { LaterPart } from '../../ui/later/later-part.tsx'
import { Stack, WithAside } from '../../ui/layout/layout.tsx'
import { Notice } from '../../ui/notices/notice.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { CommitmentsSection } from './commitments/commitments-section.tsx'
import { FirstStepsSection } from './commitments/first-steps-section.tsx'
import { PeersSection } from './peers/peers-section.tsx'
import { PageContents } from './page-contents.tsx'
import type { RegionStory } from './region-page.queries.ts'
import { regionSections } from './region-sections.ts'
import { RegionRelay } from './region-relay.tsx'
import { useRegionAnswer } from './use-region-answer.ts'
import { HeadshipPanel } from './headship/headship-panel.tsx'

// Below the first view.
const RegionReporting = lazy(async () => ({
  default: (await import('./figures/region-reporting.tsx')).RegionReporting,
}))
const RegionRecord = lazy(async () => ({
  default: (await import('./figures/region-record.tsx')).RegionRecord,
}))

// Most regions are no province.
const ProvinceRegions = lazy(async () => ({
  default: (await import('./figures/province-regions.tsx')).ProvinceRegions,
}))

const useSteps = ({ profile }: RegionStory): readonly Step[] => {
  const { t } = useTranslation('region')
  const { provinceCode, provinceName } = profile
  const up: Step = { label: t('all'), href: '/kota' }
  return provinceCode === null
    ? [up]
    : [up, { label: provinceName ?? provinceCode, href: `/kota/${provinceCode}` }]
}

/** The commitments of a region and what follows from them; of one without any, that none is recorded. */
const Record = ({ story }: { readonly story: RegionStory }) => (
  <>
    {story.commitments.length > 0 && <RegionRelay story={story} />}
    <CommitmentsSection story={story} />
    {story.commitments.length > 0 && <FirstStepsSection story={story} />}
    {story.commitments.length > 0 && (
      <LaterPart height="24rem" phoneHeight="6rem">
        <RegionReporting story={story} />
      </LaterPart>
    )}
  </>
)

/** One region, from who heads it to the files behind it. */
export const RegionStoryPage = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  const { day } = useFormat()
  const { code, name, kind, isSimulated } = story.profile
  const isProvince = kind === 'province'
  const hasRecord = story.commitments.length > 0
  const answer = useRegionAnswer(story)
  return (
    <Page
      title={isProvince ? t('province.page_title', { name }) : name}
      description={isProvince && !hasRecord ? t('province.description', { name }) : answer}
      eyebrow={<Breadcrumb steps={useSteps(story)} />}
      meta={isSimulated && <SimulatedMark regionCode={code} isPlain />}
      lede={isProvince && !hasRecord ? undefined : answer}
    >
      <Stack gap={5}>
        <SimulatedNotice regionCode={code} />
        {!story.profile.isFormed && <Notice>{t('not_formed', { name, date: day(story.asOf) })}</Notice>}
        <WithAside>
          <HeadshipPanel story={story} />
          <PageContents sections={regionSections(story)} />
        </WithAside>
      </Stack>
      {(!isProvince || hasRecord) && <Record story={story} />}
      {isProvince ? (
        <Suspense fallback={<Skeleton height="30rem" />}>
          <ProvinceRegions code={code} name={name} />
        </Suspense>
      ) : (
        <PeersSection story={story} />
      )}
      <LaterPart height="40rem" phoneHeight="15rem">
        <RegionRecord story={story} />
      </LaterPart>
    </Page>
  )
}
