import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useLater } from '../../../ui/use-later.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

const AnchorsBody = lazy(async () => ({ default: (await import('./anchors-body.tsx')).AnchorsBody }))

/** What holds the commitment in place when its champion leaves; its words and pictures come after the first view. */
export const AnchorsSection = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const [room, isDue] = useLater()
  const skeleton = <Skeleton height={detail.anchors.length > 0 ? '40rem' : '9rem'} />
  return (
    <Section id="jangkar" isFolded title={t('anchors_title')}>
      <div ref={room}>
        {isDue ? (
          <Suspense fallback={skeleton}>
            <AnchorsBody detail={detail} />
          </Suspense>
        ) : (
          skeleton
        )}
      </div>
    </Section>
  )
}
