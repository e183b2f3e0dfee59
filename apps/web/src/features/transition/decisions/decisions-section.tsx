import type { DatePrecision } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { DecisionCell } from './decision-cell.tsx'
import { decisionsFindings } from './decisions-finding.ts'
import { inOrderOfNeed } from './decisions-order.ts'
import { LifeCell } from './life-cell.tsx'
import styles from '../transition.module.css'
import type { HandedOverCommitment, HeldHandover, TransitionDetail } from '../transition-page.queries.ts'

const useColumns = (dayZero: string, precision: DatePrecision): Column<HandedOverCommitment>[] => {
  const { t } = useTranslation(['decisions', 'transition'])
  return [
    {
      key: 'title',
      header: t('list.commitment'),
      isRowHeader: true,
      cell: ({ id, title, titleEn }) => (
        <Link href={`/komitmen/${id}`}>
          <TranslatedText id={title} en={titleEn} />
        </Link>
      ),
    },
    {
      key: 'before',
      header: t('list.before'),
      cell: ({ onDayZero }) => t(`transition:before.${onDayZero}`),
    },
    {
      key: 'decision',
      header: t('list.decision'),
      cell: (commitment) => <DecisionCell commitment={commitment} dayZero={dayZero} precision={precision} />,
    },
    {
      key: 'now',
      header: t('list.now'),
      cell: ({ life }) => <LifeCell life={life} dayZero={dayZero} />,
    },
  ]
}

interface DecisionsSectionProps {
  readonly detail: TransitionDetail
  readonly held: HeldHandover
}

/** Every commitment that was open on day zero, with the decision on it: what still waits stands first. */
export const DecisionsSection = ({ detail, held }: DecisionsSectionProps) => {
  const { t } = useTranslation(['decisions', 'transition'])
  const columns = useColumns(detail.dayZero, held.precision)
  const findings = decisionsFindings(held)
  return (
    <Section id="keputusan" title={t('list.title')}>
      {findings.length === 0 ? (
        <EmptyState title={t('list.none')} why={t('transition:none_why')} />
      ) : (
        <>
          <p className={styles.finding}>
            {findings.map(({ key, values }) => t(`list.${key}`, values)).join(' ')}
          </p>
          <p className={styles.soft}>
            {t('list.open_means')}{' '}
            {held.kind !== 'renewal' &&
              findings.some(({ values }) => values.undecided > 0) &&
              t('undecided_means')}
          </p>
          <Table
            caption={t('list.table')}
            isCaptionHidden
            columns={columns}
            rows={inOrderOfNeed(held.commitments)}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </Section>
  )
}
