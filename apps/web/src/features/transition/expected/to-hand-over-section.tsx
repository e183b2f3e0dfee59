import { firmRangeText, riskReasonText } from '@estafet/i18n'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useAnchorSpeech } from '../../../charts/anchors/use-anchor-speech.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { DateText } from '../../../ui/text/date-text.tsx'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import styles from '../transition.module.css'
import type { CommitmentToHandOver } from '../transition-page.queries.ts'

const Reasons = ({ reasons }: Pick<CommitmentToHandOver, 'reasons'>) => {
  const { t } = useTranslation(['expectation', 'transition'])
  const speech = useAnchorSpeech()
  if (reasons.length === 0) return <span className={styles.soft}>{t('list.no_reason')}</span>
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => {
        const text = riskReasonText(reason, speech)
        return <li key={text}>{text}</li>
      })}
    </ul>
  )
}

const useColumns = (): Column<CommitmentToHandOver>[] => {
  const { t } = useTranslation(['expectation', 'transition'])
  const speech = useAnchorSpeech()
  return [
    {
      key: 'title',
      header: t('list.commitment'),
      isRowHeader: true,
      cell: ({ id, title, titleEn, standing }) => (
        <>
          <Link href={`/komitmen/${id}`}>
            <TranslatedText id={title} en={titleEn} />
          </Link>
          {standing !== 'at_risk' && (
            <span className={styles.under}>{t(`transition:before.${standing}`)}</span>
          )}
        </>
      ),
    },
    {
      key: 'anchoring',
      header: t('list.anchoring'),
      cell: ({ anchoring }) => firmRangeText(anchoring, speech),
    },
    {
      key: 'reasons',
      header: t('list.reasons'),
      cell: ({ reasons }) => <Reasons reasons={reasons} />,
    },
    {
      key: 'seen',
      header: t('list.seen'),
      cell: ({ life: { lastSeenAliveOn, lastSeenAlivePrecision } }) =>
        lastSeenAliveOn === null ? (
          t('list.never')
        ) : (
          <DateText day={lastSeenAliveOn} precision={lastSeenAlivePrecision ?? 'day'} style="short" />
        ),
    },
  ]
}

/** What the next head will receive, least firmly anchored first, with the reasons for concern in words. */
export const ToHandOverSection = ({
  commitments,
}: {
  readonly commitments: readonly CommitmentToHandOver[]
}) => {
  const { t } = useTranslation(['expectation', 'transition'])
  const columns = useColumns()
  const withReasons = commitments.filter(({ reasons }) => reasons.length > 0).length
  return (
    <Section id="diserahterimakan" title={t('list.title')}>
      {commitments.length === 0 ? (
        <EmptyState title={t('list.none')} why={t('transition:none_why')} />
      ) : (
        <>
          <p className={styles.finding}>
            {t('list.finding', { count: commitments.length })}{' '}
            {withReasons > 0 &&
              (withReasons === commitments.length
                ? t('list.with_reasons_all')
                : t('list.with_reasons', { n: withReasons }))}
          </p>
          <p className={styles.soft}>{t('list.order')}</p>
          <Table
            caption={t('list.table')}
            isCaptionHidden
            columns={columns}
            rows={commitments}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </Section>
  )
}
