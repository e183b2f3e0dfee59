import type { TextUnder } from '@estafet/i18n'
import type { ReactNode } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { DecidedKinds } from './decided-text.tsx'
import type { Summary } from '../transitions.queries.ts'

export interface SummaryRow extends Summary {
  readonly key: string
  readonly name: string
}

const useColumns = (header: string): Column<SummaryRow>[] => {
  const { t } = useTranslation('transitions')
  const { number } = useFormat()
  // None on record is no finding of none.
  const counted = (
    key: TextUnder<'transitions', 'summary'>,
    of: (row: SummaryRow) => ReactNode,
  ): Column<SummaryRow> => ({
    key,
    header: t(`summary.${key}`),
    cell: (row) => (row.transitions === 0 ? t('summary.none_recorded') : of(row)),
  })
  return [
    { key: 'name', header, isRowHeader: true, cell: ({ name }) => name },
    counted('transitions', ({ transitions, regionsHandedOver }) =>
      t('summary.handed_over', {
        count: regionsHandedOver,
        n: number(transitions),
        regions: number(regionsHandedOver),
      }),
    ),
    counted('open', ({ counts }) => number(counts.open)),
    counted('decided', ({ counts }) => <DecidedKinds counts={counts} />),
    counted('undecided', ({ counts }) => number(counts.byStanding.undecided)),
    counted('overdue', ({ counts }) => number(counts.byStanding.overdue)),
    counted('never', ({ counts }) => number(counts.byStanding.never_decided)),
    counted('not_asked', ({ counts }) => number(counts.byStanding.not_asked)),
    { key: 'coming', header: t('summary.coming'), cell: ({ watched }) => number(watched) },
  ]
}

interface SummaryTableProps {
  readonly caption: string
  /** What the rows are. */
  readonly header: string
  readonly rows: readonly SummaryRow[]
}

export const SummaryTable = ({ caption, header, rows }: SummaryTableProps) => (
  <Table
    caption={caption}
    isCaptionHidden
    columns={useColumns(header)}
    rows={rows}
    rowKey={({ key }) => key}
  />
)
