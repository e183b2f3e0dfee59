import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../ui/text/date-text.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { Table, type Column } from '../../ui/layout/table.tsx'
import { SourceLinks } from './source-links.tsx'
import type { TransitionDetail } from './transition-page.queries.ts'

type Election = TransitionDetail['elections'][number]

const useColumns = (): Column<Election>[] => {
  const { t } = useTranslation('transition')
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
    {
      key: 'sources',
      header: t('elections.sources'),
      cell: ({ sources }) => <SourceLinks sources={sources} />,
    },
  ]
}

export const ElectionsOfRegion = ({ elections }: { readonly elections: readonly Election[] }) => {
  const { t } = useTranslation('transition')
  const columns = useColumns()
  if (elections.length === 0) return null
  return (
    <Section id="pilkada" title={t('elections.title')}>
      <Table
        caption={t('elections.table')}
        isCaptionHidden
        columns={columns}
        rows={elections}
        rowKey={({ year, kind }) => `${year} ${kind}`}
      />
    </Section>
  )
}
