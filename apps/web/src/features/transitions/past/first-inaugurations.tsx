import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Disclosure } from '../../../ui/layout/disclosure.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import styles from '../transitions.module.css'
import type { Calendar } from '../transitions.queries.ts'

type First = Calendar['firstInaugurations'][number]

const useColumns = (): Column<First>[] => {
  const { t } = useTranslation('transitions')
  const { label } = useVocabulary()
  return [
    {
      key: 'on',
      header: t('past.firsts_on'),
      isRowHeader: true,
      cell: ({ on, precision }) => <DateText day={on} precision={precision} />,
    },
    ...(['province', 'kabupaten', 'kota'] as const).map((kind) => ({
      key: kind,
      header: label('regionKinds', kind),
      align: 'end' as const,
      cell: ({ byKind }: First) => byKind[kind],
    })),
    { key: 'all', header: t('elections.regions'), align: 'end', cell: ({ regions }) => regions },
  ]
}

/** Inaugurations nobody's predecessor is known of: counted, and kept apart from handovers. */
export const FirstInaugurations = ({ firsts }: { readonly firsts: readonly First[] }) => {
  const { t } = useTranslation('transitions')
  const { number } = useFormat()
  const columns = useColumns()
  const total = firsts.reduce((sum, { regions }) => sum + regions, 0)
  if (total === 0) return null
  return (
    <div className={styles.firsts}>
      <p>{t('past.firsts', { count: total, total: number(total) })}</p>
      <Disclosure summary={t('past.firsts_list')}>
        <Table
          caption={t('past.firsts_table')}
          isCaptionHidden
          columns={columns}
          rows={firsts}
          rowKey={({ on, precision }) => `${on} ${precision}`}
        />
      </Disclosure>
    </div>
  )
}
