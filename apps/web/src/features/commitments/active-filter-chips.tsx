import { useTranslation } from '../../ui/text/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Cluster } from '../../ui/layout/layout.tsx'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import { activeFilters, withoutFilters } from './active-filters.ts'
import type { CommitmentsSearch } from './commitments.search.ts'
import { focusResults } from './results-heading.ts'
import styles from './results.module.css'
import { useCommitmentFilters } from './use-commitment-filters.ts'
import { useFilterLabel } from './use-filter-label.ts'

/** What narrows the list, each with the button that takes it away. */
export const ActiveFilterChips = () => {
  const { t } = useTranslation(['commitments', 'ui'])
  const { search, show } = useCommitmentFilters()
  const labelOf = useFilterLabel()
  const filters = activeFilters(search)
  if (filters.length === 0) return null
  const remove = (rest: CommitmentsSearch) => {
    show(rest)
    focusResults()
  }
  return (
    <div className={styles.chips} data-print="none">
      <VisuallyHidden>
        <span id="saringan-aktif">{t('active_filters')}</span>
      </VisuallyHidden>
      <Cluster as="ul" gap={2}>
        {filters.map((filter) => (
          <li key={filter.key}>
            <Button
              size="small"
              aria-label={t('ui:remove', { name: labelOf(filter) })}
              onClick={() => remove(filter.without)}
            >
              {labelOf(filter)} <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
        {filters.length > 1 && (
          <li>
            <Button size="small" look="quiet" onClick={() => remove(withoutFilters(search))}>
              {t('clear_all')}
            </Button>
          </li>
        )}
      </Cluster>
    </div>
  )
}
