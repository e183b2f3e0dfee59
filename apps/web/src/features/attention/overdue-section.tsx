import { useTranslation } from '../../ui/text/use-translation.ts'
import { RegionLink } from '../../domain-ui/regions/region-link.tsx'
import { TranslatedText } from '../../domain-ui/words/translated-text.tsx'
import { EmptyState } from '../../ui/notices/empty-state.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { type Column, Table } from '../../ui/layout/table.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import type { Attention, OverdueItem } from './attention.queries.ts'
import styles from './attention.module.css'

const MilestoneCell = ({ item }: { readonly item: OverdueItem }) => {
  const { t } = useTranslation('attention')
  const { number } = useFormat()
  const others = item.milestonesLate - 1
  return (
    <span className={styles.stack}>
      <TranslatedText id={item.milestoneTitle} en={item.milestoneTitleEn} />
      {others > 0 && (
        <span className={styles.under}>{t('overdue.others', { count: others, total: number(others) })}</span>
      )}
    </span>
  )
}

/** Commitments behind their first deadline, longest first: by how many days, and with which milestone. */
export const OverdueSection = ({ overdue }: { readonly overdue: Attention['overdue'] }) => {
  const { t } = useTranslation('attention')
  const { number } = useFormat()
  const { items, endedLeftOut } = overdue
  const columns: Column<OverdueItem>[] = [
    {
      key: 'commitment',
      header: t('overdue.commitment'),
      isRowHeader: true,
      cell: (item) => (
        <span className={styles.stack}>
          <Link href={`/komitmen/${item.commitmentId}`}>
            <TranslatedText id={item.title} en={item.titleEn} />
          </Link>
          <span className={styles.under}>
            <RegionLink code={item.regionCode} name={item.regionName} />
          </span>
        </span>
      ),
    },
    { key: 'milestone', header: t('overdue.milestone'), cell: (item) => <MilestoneCell item={item} /> },
    {
      key: 'days',
      header: t('overdue.days_late'),
      align: 'end',
      cell: (item) => (
        <span className={styles.days}>
          {t('overdue.days', { count: item.daysLate, total: number(item.daysLate) })}
        </span>
      ),
    },
  ]
  return (
    <Section id="terlambat" title={t('overdue.title')} intro={t('overdue.intro')}>
      {items.length === 0 ? (
        <EmptyState title={t('overdue.none')} why={t('overdue.none_why')} />
      ) : (
        <Table
          caption={t('overdue.caption')}
          columns={columns}
          rows={items}
          rowKey={({ commitmentId }) => commitmentId}
        />
      )}
      {endedLeftOut > 0 && (
        <p className={styles.note}>
          {t('overdue.ended', { count: endedLeftOut, total: number(endedLeftOut) })}
        </p>
      )}
    </Section>
  )
}
