import type { IsoDay } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { Section } from '../../../ui/layout/page.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import styles from '../handovers/handovers-section.module.css'
import { nationalRecord } from '../figures/national-record.ts'
import type { RegionSpell, RegionStory } from '../region-page.queries.ts'
import { SpellDateCell } from './spell-date-cell.tsx'
import { spellDate, spellEnd } from './spell-dates.ts'
import { SpellSources } from './spell-sources.tsx'

const useColumns = (asOf: IsoDay): Column<RegionSpell>[] => {
  const { t } = useTranslation(['region-record', 'region'])
  const { label } = useVocabulary()
  return [
    {
      key: 'name',
      header: t('spells.name'),
      isRowHeader: true,
      cell: ({ personName: name, capacity }) => (
        <div className={styles.lines}>
          <span>{name ?? t('spells.nobody')}</span>
          <span className={styles.faint}>{label('leaderCapacities', capacity)}</span>
        </div>
      ),
    },
    {
      key: 'from',
      header: t('spells.from'),
      cell: ({ startedOn, startedPrecision, startedRaw }) => (
        <SpellDateCell date={spellDate(startedOn, startedPrecision, startedRaw)} />
      ),
    },
    {
      key: 'to',
      header: t('spells.to'),
      cell: (spell) => {
        const end = spellEnd(spell, asOf)
        return end === null ? t('spells.ongoing') : <SpellDateCell date={end} />
      },
    },
    { key: 'sources', header: t('spells.sources'), cell: (spell) => <SpellSources spell={spell} /> },
  ]
}

/** Everybody who headed the region, newest first, with the sources word for word. */
export const SpellsSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const columns = useColumns(story.asOf)
  const { spells } = story
  const record = nationalRecord(story)
  if (spells.length === 0) return null
  return (
    <Section id="kepala-daerah" isFolded title={t('region:spells.title')} intro={t('spells.intro')}>
      <Table
        caption={t('spells.table')}
        isCaptionHidden
        columns={columns}
        rows={spells.toReversed()}
        rowKey={({ id }) => id}
      />
      {record !== null && <p className={styles.note}>{t(`spells.national_${record}`)}</p>}
    </Section>
  )
}
