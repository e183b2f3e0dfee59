import { anchorFactors, firmFromLevel } from '@estafet/domain'
import { firmRangeText } from '@estafet/i18n'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useAnchorSpeech } from '../../../charts/anchors/use-anchor-speech.ts'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Notice } from '../../../ui/notices/notice.tsx'
import { AnchorCharts } from './anchor-charts.tsx'
import { warningNotices } from './anchor-warning-words.ts'
import styles from './anchors-body.module.css'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

/** How firmly it is held, what is about to give way, and the pictures. */
export const AnchorsBody = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('anchors')
  const words = useAnchorSpeech()
  const method = <Link href="/metode#jangkar">{t('section.method')}</Link>
  if (detail.anchors.length === 0)
    return <EmptyState title={t('none_recorded')} why={t('section.none_why')} actions={method} />
  return (
    <>
      <p className={styles.intro}>
        {t('section.intro', { firm: firmFromLevel })} {method}
      </p>
      <Headline profile={detail.anchorProfile} />
      {warningNotices(detail, words).map(({ kind, title, facts, help }) => (
        <div key={kind} className={styles.warning}>
          <Notice kind="warn" title={title}>
            {facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
            <p>{help}</p>
          </Notice>
        </div>
      ))}
      <div className={styles.charts}>
        <AnchorCharts detail={detail} />
      </div>
    </>
  )
}

const Headline = ({ profile }: { readonly profile: CommitmentDetail['anchorProfile'] }) => {
  const { t } = useTranslation('anchors')
  const words = useAnchorSpeech()
  const { firmLow, firmHigh, unknown, expired } = profile
  return (
    <p className={styles.headline}>
      <strong className={styles.range}>{firmRangeText(profile, words)}</strong>
      <span className={styles.counts}>
        {unknown > 0 && (
          <span>
            {t('section.unknown', {
              count: unknown,
              all: anchorFactors.length,
              low: firmLow,
              high: firmHigh,
            })}
          </span>
        )}
        {expired > 0 && <span>{t('section.expired', { count: expired })}</span>}
      </span>
    </p>
  )
}
