import { useLateTexts } from '../../../ui/later/use-late-texts.ts'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { type Column, Table } from '../../../ui/layout/table.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { DeadlineCell } from './deadline-cell.tsx'
import { DeliveryCell, EvidenceCell, MilestoneTitle, ScheduleCell } from './milestone-cells.tsx'
import { type MilestoneRow, milestoneRows } from './milestone-rows.ts'

/** Each milestone with its deadline, what the city says of it and what supports that. */
export const MilestoneRowsTable = ({ detail }: { readonly detail: CommitmentDetail }) => {
  useLateTexts('commitment-record')
  const { t } = useTranslation('commitment-record')
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
    <Table
      caption={t('milestones_caption')}
      columns={columns}
      rows={milestoneRows(detail)}
      rowKey={({ id }) => id}
    />
  )
}
