import type { Href } from '../../ui/text/link.tsx'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { isSimulatedRegion } from '@estafet/domain'
import { stringifySearch } from '../../search-text.ts'
import { LaterPart } from '../../ui/later/later-part.tsx'
import { Notice } from '../../ui/notices/notice.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { TabLinks } from '../../ui/controls/tab-links.tsx'
import type { Comparison } from './comparison-page.queries.ts'
import styles from './comparison.module.css'
import { views } from './comparison.search.ts'
import { FindingLine } from './finding-line.tsx'
import { MeasureTable } from './measures/measure-table.tsx'
import { themeMeasureOf } from './themes/theme-grid.ts'
import { useComparisonSearch } from './use-comparison-search.ts'

// A comparison opens as a table; the other views, and the documents, come when they are asked for.
const ThemeViews = lazy(async () => ({ default: (await import('./themes/theme-views.tsx')).ThemeViews }))
const TrendFigures = lazy(async () => ({
  default: (await import('../../domain-ui/trend-figures.tsx')).TrendFigures,
}))
const RelayStack = lazy(async () => ({ default: (await import('./relays/relay-stack.tsx')).RelayStack }))
const ComparisonFoot = lazy(async () => ({
  default: (await import('./comparison-foot.tsx')).ComparisonFoot,
}))
const DocumentsDialog = lazy(async () => ({
  default: (await import('./documents/documents-dialog.tsx')).DocumentsDialog,
}))

interface ComparisonViewsProps {
  readonly comparison: Comparison
  /** Cities to set beside these are suggested below them, not above. */
  readonly hasPeersBelow: boolean
}

/** A comparison once its cities are known: the finding, then the view the address asks for. */
export const ComparisonViews = ({ comparison, hasPeersBelow }: ComparisonViewsProps) => {
  const { t } = useTranslation('comparison')
  const { search, codes } = useComparisonSearch()
  const [documentsOf, setDocumentsOf] = useState<string | null>(null)
  const city = comparison.items.find(({ code }) => code === documentsOf)
  const view = search.tampilan ?? views[0]
  const { kota, ukuran } = search
  const hrefOf = (to: (typeof views)[number]): Href =>
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
      {view === 'tabel' && <MeasureTable comparison={comparison} onDocuments={setDocumentsOf} />}
      <Suspense fallback={<Skeleton height="40rem" />}>
        {isByTheme && <ThemeViews {...{ comparison, measure, view }} />}
        {view === 'tren' && <TrendFigures codes={comparison.items.map(({ code }) => code)} />}
        {view === 'estafet' && <RelayStack comparison={comparison} />}
      </Suspense>
      <LaterPart height="40rem">
        <ComparisonFoot comparison={comparison} hasPeers={hasPeersBelow} onDocuments={setDocumentsOf} />
      </LaterPart>
      {city && (
        <Suspense>
          <DocumentsDialog city={city} onClose={() => setDocumentsOf(null)} />
        </Suspense>
      )}
    </>
  )
}
