import { useQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { translated } from '../../../ui/text/translated.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { Notice } from '../../../ui/notices/notice.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { ChangeCell } from '../change-cell.tsx'
import { ChangesBody, WholeDays } from '../changes-body.tsx'
import { ChangesFrame } from '../changes-frame.tsx'
import styles from '../changes.module.css'
import { type ChangedField, type Changes, changesFile, changesQuery, type Days } from '../changes.queries.ts'
import { ChangedMilestones } from './changed-milestones.tsx'
import { RecordedFacts } from './recorded-facts.tsx'
import { RegionOn } from '../region-on.tsx'

const Fields = ({ changes }: { readonly changes: readonly ChangedField[] }) => {
  const { t } = useTranslation('as-of')
  const { label } = useVocabulary()
  const columns: Column<ChangedField>[] = [
    {
      key: 'what',
      header: t('changes.what'),
      isRowHeader: true,
      cell: ({ field }) => label('changeFields', field),
    },
    { key: 'change', header: t('changes.change'), cell: (change) => <ChangeCell change={change} /> },
  ]
  if (changes.length === 0) return null
  return (
    <Section id="berubah" title={t('changes.state')}>
      <div className={styles.fixed}>
        <Table
          caption={t('changes.state')}
          isCaptionHidden
          columns={columns}
          rows={changes}
          rowKey={({ field }) => field}
        />
      </div>
    </Section>
  )
}

const useFinding = (changes: Changes | undefined): string | undefined => {
  const { t } = useTranslation('as-of')
  const { day } = useFormat()
  if (!changes?.commitment) return undefined
  const days = { from: day(changes.from), to: day(changes.to) }
  const { facts, wasKnown } = changes.commitment
  if (!wasKnown) return t('finding.one_new', days)
  const fields = changes.items.flatMap((item) => item.changes).length
  const recorded = Object.values(facts).reduce((sum, each) => sum + each.length, 0)
  if (fields + recorded === 0) return t('finding.one_same', days)
  return t('finding.one', {
    ...days,
    facts: t('finding.facts', { count: recorded }),
    fields: t('finding.fields', { count: fields }),
  })
}

/** What changed in one commitment: its state, its milestones, and every fact recorded in between. */
export const CommitmentChanges = ({ id, days }: { readonly id: string; readonly days: Days }) => {
  const { t } = useTranslation('as-of')
  const { day, language } = useFormat()
  const { trpc } = useRouteContext({ from: '__root__' })
  const changes = useQuery(changesQuery(trpc, { commitment: id }, days))
  const commitment = changes.data?.commitment
  const name = commitment ? translated(commitment.title, commitment.titleEn, language) : id
  return (
    <ChangesFrame
      title={commitment ? t('changes.title_of', { name }) : t('changes.title')}
      finding={useFinding(changes.data)}
      back={{ label: t('changes.this_commitment'), href: `/komitmen/${id}` }}
      meta={
        commitment && <RegionOn code={commitment.regionCode} name={commitment.regionName} day={days.to} />
      }
      days={days}
      region={commitment?.regionCode}
    >
      <ChangesBody query={changes}>
        {changes.data && commitment && (
          <>
            {!commitment.wasKnown && (
              <div className={styles.filter}>
                <Notice>{t('changes.not_known', { date: day(days.from) })}</Notice>
              </div>
            )}
            <Fields changes={changes.data.items.flatMap((item) => item.changes)} />
            <ChangedMilestones milestones={commitment.milestones} />
            <RecordedFacts {...commitment} />
          </>
        )}
        <WholeDays path={`/komitmen/${id}`} days={days} file={changesFile({ commitment: id }, days)} />
      </ChangesBody>
    </ChangesFrame>
  )
}
