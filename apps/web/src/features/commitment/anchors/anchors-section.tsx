import { lazy } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Section } from '../../../ui/layout/page.tsx'
import { LaterPart } from '../../../ui/later/later-part.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

const AnchorsBody = lazy(async () => ({ default: (await import('./anchors-body.tsx')).AnchorsBody }))

/** What holds the commitment in place when its champion leaves; its words and pictures come after the first view. */
export const AnchorsSection = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  return (
    <Section id="jangkar" isFolded title={t('anchors_title')}>
      <LaterPart height={detail.anchors.length > 0 ? '40rem' : '9rem'}>
        <AnchorsBody detail={detail} />
      </LaterPart>
    </Section>
  )
}
