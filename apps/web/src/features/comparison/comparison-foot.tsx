import { useTranslation } from '../../ui/text/use-translation.ts'
import { stringifySearch } from '../../search-text.ts'
import { CopyButton } from '../../ui/controls/copy-button.tsx'
import { FileLinks } from '../../ui/text/file-links.tsx'
import { Section } from '../../ui/layout/page.tsx'
import type { Comparison } from './comparison-page.queries.ts'
import styles from './comparison.module.css'
import { ContextTable } from './context-table.tsx'
import { SuggestedPeers } from './regions/suggested-peers.tsx'
import { useComparisonSearch } from './use-comparison-search.ts'

interface ComparisonFootProps {
  readonly comparison: Comparison
  readonly hasPeers: boolean
  readonly onDocuments: (code: string) => void
}

/** Below every view of a comparison: cities to set beside these, what they are like, and how to take the comparison along. */
export const ComparisonFoot = ({ comparison, hasPeers, onDocuments }: ComparisonFootProps) => {
  const { t } = useTranslation('comparison')
  const { search, codes } = useComparisonSearch()
  return (
    <>
      {hasPeers && <SuggestedPeers />}
      <Section id="keadaan" title={t('context_title')}>
        <ContextTable comparison={comparison} onDocuments={onDocuments} />
      </Section>
      <Section id="bawa" title={t('take_title')} intro={t('take_intro')}>
        <div className={styles.tools} data-print="none">
          <FileLinks
            href={`/api/v1/comparison.csv${stringifySearch({ regions: codes, asOf: search.pada })}`}
            label={t('download_csv')}
          />
          <CopyButton
            text={() => window.location.href}
            label={t('copy_link')}
            copied={t('copied')}
            refused={t('copy_refused')}
          />
        </div>
      </Section>
    </>
  )
}
