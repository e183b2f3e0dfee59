import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Gloss } from '../../../domain-ui/words/gloss.tsx'
import { HeadInOffice } from '../../../domain-ui/regions/head-in-office.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { Toggletip } from '../../../ui/controls/toggletip.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { handoverHref, type HandoverRow, handoverRows } from './handover-rows.ts'
import styles from './handovers-section.module.css'
import type { RegionStory } from '../region-page.queries.ts'

const Gap = ({ row }: { readonly row: HandoverRow }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const { number } = useFormat()
  if (row.gapDays === null) return t('handovers.imprecise_gap')
  if (row.gapDays === 0) return t('handovers.no_gap')
  const [vacancyDays, undocumentedDays] = [row.vacancyDays ?? 0, row.undocumentedDays ?? 0]
  return (
    <div className={styles.lines}>
      <span>
        {t(row.isGapInferred ? 'handovers.gap_about' : 'handovers.gap', {
          count: row.gapDays,
          days: number(row.gapDays),
        })}
      </span>
      {row.interim.map(({ id, name, capacity }) => (
        <span key={id} className={styles.faint}>
          <HeadInOffice name={name} capacity={capacity} isPlain />
        </span>
      ))}
      {vacancyDays > 0 && (
        <span className={styles.faint}>{t('handovers.vacant', { count: vacancyDays })}</span>
      )}
      {undocumentedDays > 0 && (
        <span className={styles.faint}>{t('handovers.undocumented', { count: undocumentedDays })}</span>
      )}
    </div>
  )
}

const useColumns = (code: string): Column<HandoverRow>[] => {
  const { t } = useTranslation(['region-record', 'region'])
  const { label } = useVocabulary()
  return [
    {
      key: 'on',
      header: t('handovers.on'),
      isRowHeader: true,
      cell: ({ on, precision }) => (
        <Link href={handoverHref(code, on)}>
          <DateText day={on} precision={precision} />
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t('handovers.kind'),
      cell: ({ kind }) => (
        <Toggletip tip={<Gloss set="transitionKinds" word={kind} />}>
          <span className={styles.glossed}>{label('transitionKinds', kind)}</span>
        </Toggletip>
      ),
    },
    {
      key: 'people',
      header: t('handovers.people'),
      cell: ({ from, to }) =>
        t(from === null ? 'handovers.to' : 'handovers.from_to', {
          from: from ?? '',
          to: to ?? '',
        }),
    },
    { key: 'gap', header: t('handovers.between'), cell: (row) => <Gap row={row} /> },
  ]
}

/** The stretches nobody recorded, and why no handover is counted over them. */
const Unrecorded = ({ stretches }: { readonly stretches: RegionStory['unrecorded'] }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const { impreciseDay } = useFormat()
  if (stretches.length === 0) return null
  return (
    <div className={styles.note}>
      {stretches.toReversed().map(({ before, from, fromPrecision, until, untilPrecision }) => (
        <p key={before.id}>
          {t('handovers.stretch', {
            from: impreciseDay(from, fromPrecision),
            until: impreciseDay(until, untilPrecision),
          })}
        </p>
      ))}
      <p>{t('handovers.stretches_why')}</p>
    </div>
  )
}

export const HandoversSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const columns = useColumns(story.profile.code)
  if (story.transitions.length === 0 && story.unrecorded.length === 0) return null
  return (
    <Section id="pergantian" isFolded title={t('region:handovers.title')} intro={t('handovers.intro')}>
      {story.transitions.length > 0 && (
        <Table
          caption={t('handovers.table')}
          isCaptionHidden
          columns={columns}
          rows={handoverRows(story)}
          rowKey={({ id }) => id}
        />
      )}
      <Unrecorded stretches={story.unrecorded} />
    </Section>
  )
}
