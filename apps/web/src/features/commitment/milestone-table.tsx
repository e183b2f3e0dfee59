import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/page.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import type { CommitmentDetail } from './commitment-page.queries.ts'
import { DeadlineCell } from './deadline-cell.tsx'
import { DeliveryCell, EvidenceCell, MilestoneTitle, ScheduleCell } from './milestone-cells.tsx'
import { type MilestoneRow, milestoneRows } from './milestone-rows.ts'

export const MilestoneTable = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const columns: Column<MilestoneRow>[] = [
    {
      key: 'title',
      header: t('column.title'),
      cell: (row) => <MilestoneTitle row={row} />,
      isRowHeader: true,
    },
    { key: 'due', header: t('column.due'), cell: (row) => <DeadlineCell row={row} /> },
    { key: 'schedule', header: t('column.schedule'), cell: (row) => <ScheduleCell row={row} /> },
    { key: 'delivery', header: t('column.delivery'), cell: (row) => <DeliveryCell row={row} /> },
    { key: 'evidence', header: t('column.evidence'), cell: (row) => <EvidenceCell row={row} /> },
  ]
  return (
    <Section id="tonggak" title={t('milestones_title')}>
      {detail.milestones.length === 0 ? (
        <EmptyState title={t('milestones_none')} why={t(`milestones_none_why.${detail.origin}`)} />
      ) : (
        <Table
          caption={t('milestones_caption')}
          columns={columns}
          rows={milestoneRows(detail)}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  )
}
