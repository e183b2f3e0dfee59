import { useTranslation } from '../../ui/text/use-translation.ts'
import { FileLinks } from '../../ui/text/file-links.tsx'
import { Select } from '../../ui/controls/select.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { SentForm } from '../../ui/controls/sent-form.tsx'
import { useKeptSearch } from '../../use-kept-search.ts'
import { sorts } from './commitments.search.ts'
import { csvHref } from './csv-href.ts'
import styles from './results.module.css'
import { resultsHeadingId } from './results-heading.ts'
import { useCommitmentFilters } from './use-commitment-filters.ts'

interface ResultsHeadProps {
  /** Undefined until the first answer. */
  readonly total: number | undefined
  readonly isLoading: boolean
  readonly hasFailed: boolean
}

/** How many were found, read out when it changes, and what can be done with the list. */
export const ResultsHead = ({ total, isLoading, hasFailed }: ResultsHeadProps) => {
  const { t } = useTranslation(['commitments', 'ui'])
  const format = useFormat()
  const { search, change } = useCommitmentFilters()
  const found = () => {
    if (hasFailed) return t('failed')
    if (total === undefined) return t('ui:loading')
    const values = { count: total, total: format.number(total, 0) }
    return search.cari ? t('found_for', { ...values, text: search.cari }) : t('found', values)
  }
  const kept = useKeptSearch(['urut'])
  return (
    <div className={styles.head}>
      <h2 id={resultsHeadingId} tabIndex={-1} className={styles.heading}>
        <span role="status" aria-busy={isLoading}>
          {found()}
        </span>
      </h2>
      <div className={styles.tools} data-print="none">
        <SentForm sent={{ action: '/komitmen', kept }}>
          <Select
            label={t('sort')}
            name="urut"
            value={search.urut ?? sorts[0]}
            choices={sorts.map((value) => ({
              value,
              label: t(value === 'activity' && search.cari ? 'sorts.relevance' : `sorts.${value}`),
            }))}
            onChoose={(urut) => change({ urut: urut === sorts[0] ? undefined : urut })}
          />
        </SentForm>
        <FileLinks href={csvHref(search)} label={t('download_csv')} />
      </div>
    </div>
  )
}
