import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSimulatedRegion } from '@estafet/domain'
import { stringifySearch } from '../../search-text.ts'
import { FileLinks } from '../../ui/file-links.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import type { Comparison } from './comparison-page.queries.ts'
import styles from './comparison.module.css'
import { views } from './comparison.search.ts'
import { ContextTable } from './context-table.tsx'
import { DocumentsDialog } from './documents-dialog.tsx'
import { FindingLine } from './finding-line.tsx'
import { HeatTable } from './heat-table.tsx'
import { MeasureSelect } from './measure-select.tsx'
import { MeasureTable } from './measure-table.tsx'
import { themeMeasureOf } from './theme-grid.ts'
import { ThemeMultiples } from './theme-multiples.tsx'
import { useComparisonSearch } from './use-comparison-search.ts'

const RelayStack = lazy(async () => ({ default: (await import('./relay-stack.tsx')).RelayStack }))

/** A comparison once its cities are known: the finding, then the view the address asks for. */
export const ComparisonViews = ({ comparison }: { readonly comparison: Comparison }) => {
  const { t } = useTranslation('comparison')
  const { search, codes } = useComparisonSearch()
  const [documentsOf, setDocumentsOf] = useState<string | null>(null)
  const city = comparison.items.find(({ code }) => code === documentsOf)
  const view = search.tampilan ?? views[0]
  const { kota, ukuran, pada } = search
  const hrefOf = (to: (typeof views)[number]): string =>
    `/bandingkan${stringifySearch({ kota, ukuran, tampilan: to === views[0] ? undefined : to })}`
  const measure = themeMeasureOf(ukuran)
  const isByTheme = view === 'panas' || view === 'kecil'
  const isMixed = new Set(codes.map(isSimulatedRegion)).size > 1
  return (
    <>
      {isMixed && (
        <div className={styles.mixed}>
          <Notice kind="simulated" title={t('mixed_title')}>
            {t('mixed')}
          </Notice>
        </div>
      )}
      <FindingLine comparison={comparison} measure={isByTheme ? measure : ukuran} />
      <TabLinks
        label={t('views_label')}
        tabs={views.map((each) => ({ label: t(`views.${each}`), href: hrefOf(each) }))}
        currentHref={hrefOf(view)}
      />
      <h2 className={styles.viewTitle}>{t(`view_title.${view}`)}</h2>
      {isByTheme && <MeasureSelect />}
      {view === 'tabel' && <MeasureTable comparison={comparison} onDocuments={setDocumentsOf} />}
      {view === 'panas' && <HeatTable comparison={comparison} measure={measure} />}
      {view === 'kecil' && <ThemeMultiples comparison={comparison} measure={measure} />}
      {view === 'estafet' && (
        <Suspense fallback={<Skeleton height="40rem" />}>
          <RelayStack comparison={comparison} />
        </Suspense>
      )}
      <Section id="keadaan" title={t('context_title')}>
        <ContextTable comparison={comparison} onDocuments={setDocumentsOf} />
      </Section>
      <Section id="bawa" title={t('take_title')} intro={t('take_intro')}>
        <div className={styles.tools} data-print="none">
          <FileLinks
            href={`/api/v1/comparison.csv${stringifySearch({ regions: codes, asOf: pada })}`}
            label={t('download_csv')}
          />
          <CopyButton
            text={window.location.href}
            label={t('copy_link')}
            copied={t('copied')}
            refused={t('copy_refused')}
          />
        </div>
      </Section>
      {city && <DocumentsDialog city={city} onClose={() => setDocumentsOf(null)} />}
    </>
  )
}
