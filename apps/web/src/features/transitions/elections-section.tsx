import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../ui/text/date-text.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { Table, type Column } from '../../ui/layout/table.tsx'
import type { Calendar } from './transitions.queries.ts'

/** Of a simulated province each region votes on a day of its own. */
const rowsInSight = 12

type ElectionDay = Calendar['elections'][number]

const useColumns = (): Column<ElectionDay>[] => {
  const { t } = useTranslation('transitions')
  const { label } = useVocabulary()
  return [
    {
      key: 'on',
      header: t('elections.on'),
      isRowHeader: true,
      cell: ({ heldOn, year }) =>
        heldOn === null ? t('elections.no_day', { year }) : <DateText day={heldOn} />,
    },
    { key: 'kind', header: t('elections.kind'), cell: ({ kind }) => label('electionKinds', kind) },
    ...(['province', 'kabupaten', 'kota'] as const).map((kind) => ({
      key: kind,
      header: label('regionKinds', kind),
      align: 'end' as const,
      cell: ({ byKind }: ElectionDay) => byKind[kind],
    })),
    { key: 'all', header: t('elections.regions'), align: 'end', cell: ({ regions }) => regions },
  ]
}

export const ElectionsSection = ({ elections }: { readonly elections: readonly ElectionDay[] }) => {
  const { t } = useTranslation('transitions')
  const columns = useColumns()
  return (
    <Section id="pilkada" isFolded title={t('elections.title')} intro={t('elections.intro')}>
      {elections.length === 0 ? (
        <p>{t('elections.none')}</p>
      ) : (
        <Table
          caption={t('elections.table')}
          isCaptionHidden
          columns={columns}
          rows={elections}
          rowKey={({ year, heldOn, kind }) => `${year} ${heldOn} ${kind}`}
          isTall={elections.length > rowsInSight}
        />
      )}
    </Section>
  )
}
