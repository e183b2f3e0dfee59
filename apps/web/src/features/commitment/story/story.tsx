import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { useLateTexts } from '../../../ui/later/use-late-texts.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { LifeLine } from './life-line.tsx'
import { newestFirst, storyTerms } from './story-terms.ts'
import { StoryTermView } from './story-term-view.tsx'

const route = getRouteApi('/komitmen/$id')

/** Every dated fact in one line of time, divided by who governed. */
export const Story = ({ detail }: { readonly detail: CommitmentDetail }) => {
  useLateTexts('commitment-record')
  const { t } = useTranslation('commitment')
  const { urutan } = route.useSearch()
  const navigate = route.useNavigate()
  const terms = useMemo(() => storyTerms(detail), [detail])
  const titles = new Map(detail.milestones.map((milestone) => [milestone.id, milestone]))
  const isOldestFirst = urutan === 'lama'
  const turn = () =>
    void navigate({
      search: (search) => ({ ...search, urutan: isOldestFirst ? undefined : 'lama' }),
      replace: true,
      resetScroll: false,
    })
  return (
    <Section
      id="kisah"
      title={t('story_title')}
      aside={
        terms.length > 0 && (
          <Button size="small" data-print="none" data-needs="script" onClick={turn}>
            {t(isOldestFirst ? 'newest_first' : 'oldest_first')}
          </Button>
        )
      }
    >
      {terms.length === 0 ? (
        <EmptyState title={t('story_none')} why={t('story_none_why')} />
      ) : (
        <>
          <LifeLine detail={detail} />
          {(isOldestFirst ? terms : newestFirst(terms)).map((term) => (
            <StoryTermView key={term.key} term={term} milestones={titles} />
          ))}
        </>
      )}
    </Section>
  )
}
