import { lazy } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { LaterPart } from '../../../ui/later/later-part.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

const MilestoneRowsTable = lazy(async () => ({
  default: (await import('./milestone-rows-table.tsx')).MilestoneRowsTable,
}))

/** The milestones, fetched after the first view; else why there are none. */
export const MilestoneTable = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  return (
    <Section id="tonggak" title={t('milestones_title')}>
      {detail.milestones.length === 0 ? (
        <EmptyState title={t('milestones_none')} why={t(`milestones_none_why.${detail.origin}`)} />
      ) : (
        <LaterPart height="16rem">
          <MilestoneRowsTable detail={detail} />
        </LaterPart>
      )}
    </Section>
  )
}
