import type { IsoDay } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../ui/text/date-text.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { Table, type Column } from '../../ui/layout/table.tsx'
import { SourceLinks } from './source-links.tsx'
import styles from './transition.module.css'
import type { HandoverSpell } from './transition-page.queries.ts'

interface Head {
  readonly role: 'outgoing' | 'interim' | 'incoming' | 'present'
  readonly spell: HandoverSpell
}

const useColumns = (asOf: IsoDay): Column<Head>[] => {
  const { t } = useTranslation('transition')
  const { label } = useVocabulary()
  return [
    { key: 'role', header: t('heads.role'), cell: ({ role }) => t(`heads.${role}`) },
    {
      key: 'name',
      header: t('heads.name'),
      isRowHeader: true,
      cell: ({ spell }) => (
        <>
          {spell.personName ?? t('heads.nobody')}
          <span className={styles.under}>{label('leaderCapacities', spell.capacity)}</span>
        </>
      ),
    },
    {
      key: 'from',
      header: t('heads.from'),
      cell: ({ spell }) => (
        <DateText day={spell.startedOn} precision={spell.startedPrecision} style="short" />
      ),
    },
    {
      key: 'to',
      header: t('heads.to'),
      cell: ({ spell: { endedOn, endedPrecision } }) =>
        endedOn === null || endedOn > asOf ? (
          t('heads.ongoing')
        ) : (
          <DateText day={endedOn} precision={endedPrecision ?? 'day'} style="short" />
        ),
    },
    {
      key: 'sources',
      header: t('heads.sources'),
      cell: ({ spell }) => <SourceLinks sources={spell.sources} />,
    },
  ]
}

/** Who headed the region before, in between and after, with the sources. */
export const HeadsSection = ({ heads, asOf }: { readonly heads: readonly Head[]; readonly asOf: IsoDay }) => {
  const { t } = useTranslation('transition')
  const columns = useColumns(asOf)
  return (
    <Section id="kepala-daerah" title={t('heads.title')}>
      <Table
        caption={t('heads.table')}
        isCaptionHidden
        columns={columns}
        rows={heads}
        rowKey={({ spell }) => spell.id}
      />
    </Section>
  )
}
