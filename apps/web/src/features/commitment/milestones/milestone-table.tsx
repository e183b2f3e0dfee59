import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Section } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useLater } from '../../../ui/use-later.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

const MilestoneRowsTable = lazy(async () => ({
  default: (await import('./milestone-rows-table.tsx')).MilestoneRowsTable,
}))

/** The milestones, fetched after the first view; else why there are none. */
export const MilestoneTable = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const [room, isDue] = useLater()
  const skeleton = <Skeleton height="16rem" />
  return (
    <Section id="tonggak" title={t('milestones_title')}>
      {detail.milestones.length === 0 ? (
        <EmptyState title={t('milestones_none')} why={t(`milestones_none_why.${detail.origin}`)} />
      ) : (
        <div ref={room}>
          {isDue ? (
            <Suspense fallback={skeleton}>
              <MilestoneRowsTable detail={detail} />
            </Suspense>
          ) : (
            skeleton
          )}
        </div>
      )}
    </Section>
  )
}
