import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, useMemo } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { RegionLink } from '../../domain-ui/regions/region-link.tsx'
import { SimulatedNotice } from '../../domain-ui/words/simulated-mark.tsx'
import { translated } from '../../ui/text/translated.ts'
import { TranslatedText } from '../../domain-ui/words/translated-text.tsx'
import { labelsInText } from '../../domain-ui/words/labels-in-text.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { Breadcrumb } from '../../ui/layout/breadcrumb.tsx'
import { LaterPart } from '../../ui/later/later-part.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { AnchorsSection } from './anchors/anchors-section.tsx'
import { commitmentQuery } from './commitment-page.queries.ts'
import { KnownChallenges } from './record/known-challenges.tsx'
import { MilestoneTable } from './milestones/milestone-table.tsx'
import { NameHistory } from './record/name-history.tsx'
import { numberedSources } from './sources/numbered-sources.ts'
import { CommitmentRelay } from './commitment-relay.tsx'
import { SourcesContext } from './sources/sources-context.ts'
import { StatusPanel } from './statuses/status-panel.tsx'

const CommitmentRecord = lazy(async () => ({
  default: (await import('./record/commitment-record.tsx')).CommitmentRecord,
}))
const Story = lazy(async () => ({ default: (await import('./story/story.tsx')).Story }))

const route = getRouteApi('/komitmen/$id')

/** One commitment as one dated story across terms. */
export const CommitmentPage = () => {
  const { t } = useTranslation('commitment')
  const { id } = route.useParams()
  const { pada } = route.useSearch()
  const { trpc } = route.useRouteContext()
  const { data: detail } = useSuspenseQuery(commitmentQuery(trpc, id, pada))
  const sources = useMemo(() => numberedSources(detail), [detail])
  const format = useFormat()
  const { label } = useVocabulary()
  const { title, titleEn, summary, summaryEn, regionCode, regionName, themes } = detail
  const shownTitle = translated(title, titleEn, format.language)
  const described = summary === null ? undefined : translated(summary, summaryEn, format.language)
  return (
    <SourcesContext value={sources}>
      <Page
        title={shownTitle}
        citedAs={`${shownTitle} (${regionName})`}
        eyebrow={
          <Breadcrumb
            steps={[
              {
                label: t('all_commitments'),
                href: detail.isSimulated ? '/komitmen?data=simulasi' : '/komitmen',
              },
              { label: regionName, href: `/komitmen?daerah=${regionCode}` },
            ]}
          />
        }
        meta={
          <>
            <RegionLink code={regionCode} name={regionName} />
            <span>{format.list(labelsInText(label, 'themes', themes))}</span>
          </>
        }
        lede={summary === null ? undefined : <TranslatedText id={summary} en={summaryEn} />}
        {...(described && { description: described })}
      >
        <SimulatedNotice regionCode={regionCode} />
        <NameHistory detail={detail} />
        <StatusPanel detail={detail} />
        <KnownChallenges detail={detail} />
        <CommitmentRelay detail={detail} />
        {/* What is there comes before what is not. */}
        {detail.anchors.length > 0 && <AnchorsSection detail={detail} />}
        {detail.milestones.length > 0 && <MilestoneTable detail={detail} />}
        <LaterPart height="60rem">
          <Story detail={detail} />
        </LaterPart>
        {detail.milestones.length === 0 && <MilestoneTable detail={detail} />}
        {detail.anchors.length === 0 && <AnchorsSection detail={detail} />}
        <LaterPart height="44rem">
          <CommitmentRecord detail={detail} />
        </LaterPart>
      </Page>
    </SourcesContext>
  )
}
