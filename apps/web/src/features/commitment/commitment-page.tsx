import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionLink } from '../../domain-ui/region-link.tsx'
import { SimulatedNotice } from '../../domain-ui/simulated-mark.tsx'
import { translated, TranslatedText } from '../../domain-ui/translated-text.tsx'
import { labelsInText } from '../../domain-ui/labels-in-text.ts'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { LaterPart } from '../../ui/later-part.tsx'
import { Page } from '../../ui/page.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { AnchorsSection } from './anchors/anchors-section.tsx'
import { commitmentQuery } from './commitment-page.queries.ts'
import { KnownChallenges } from './record/known-challenges.tsx'
import { MilestoneTable } from './milestones/milestone-table.tsx'
import { NameHistory } from './record/name-history.tsx'
import { numberedSources } from './sources/numbered-sources.ts'
import { CommitmentRecordRoom } from './record/commitment-record-room.tsx'
import { CommitmentRelaySection } from './relay/commitment-relay-section.tsx'
import { SourcesContext } from './sources/sources-context.ts'
import { StatusPanel } from './statuses/status-panel.tsx'

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
        <CommitmentRelaySection detail={detail} />
        {/* What is there comes before what is not. */}
        {detail.anchors.length > 0 && <AnchorsSection detail={detail} />}
        {detail.milestones.length > 0 && <MilestoneTable detail={detail} />}
        <LaterPart height="60rem">
          <Story detail={detail} />
        </LaterPart>
        {detail.milestones.length === 0 && <MilestoneTable detail={detail} />}
        {detail.anchors.length === 0 && <AnchorsSection detail={detail} />}
        <CommitmentRecordRoom detail={detail} />
      </Page>
    </SourcesContext>
  )
}
