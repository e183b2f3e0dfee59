import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { Section } from '../../../ui/layout/page.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { SummaryTable } from './summary-table.tsx'
import styles from '../transitions.module.css'
import type { Calendar } from '../transitions.queries.ts'

/** What it adds up to, by kind of region and by province. */
export const SummarySection = ({ summary }: Pick<Calendar, 'summary'>) => {
  const { t } = useTranslation('transitions')
  const { label } = useVocabulary()
  const { all, byKind, byProvince, otherProvinces } = summary
  const { list } = useFormat()
  const rows = byKind.map(({ kind, ...own }) => ({ key: kind, name: label('regionKinds', kind), ...own }))
  const kinds = rows.filter(({ transitions, watched }) => transitions > 0 || watched > 0)
  const others = rows.filter((row) => !kinds.includes(row)).map(({ name }) => name)
  return (
    <Section id="ringkasan" isFolded title={t('summary.title')} intro={t('summary.intro')}>
      {kinds.length > 0 && (
        <>
          <h3 className={styles.sub}>{t('summary.by_kind')}</h3>
          <SummaryTable
            caption={t('summary.by_kind')}
            header={t('summary.kind')}
            rows={kinds.length > 1 ? [...kinds, { key: 'all', name: t('summary.all'), ...all }] : kinds}
          />
        </>
      )}
      {others.length > 0 && (
        <p className={styles.rest}>{t('summary.other_kinds', { kinds: list(others).toLowerCase() })}</p>
      )}
      {byProvince.length > 0 && (
        <>
          <h3 className={styles.sub}>{t('summary.by_province')}</h3>
          <SummaryTable
            caption={t('summary.by_province')}
            header={t('summary.province')}
            rows={byProvince.map(({ code, ...own }) => ({ key: code, ...own }))}
          />
        </>
      )}
      {otherProvinces > 0 && <p className={styles.rest}>{t('summary.others', { count: otherProvinces })}</p>}
    </Section>
  )
}
