import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { CommitmentItem } from './commitments.queries.ts'
import styles from './results.module.css'
import { useCommitmentFilters } from './use-commitment-filters.ts'

/** Simulated cities are never mixed in unseen: the list says that they are there, and leaves them out on request. */
export const SimulatedAmongResults = ({ items }: { readonly items: readonly CommitmentItem[] }) => {
  const { t } = useTranslation('commitments')
  const { change } = useCommitmentFilters()
  if (!items.some(({ isSimulated }) => isSimulated)) return null
  return (
    <div className={styles.note}>
      <Notice kind="simulated">
        {t('has_simulated')}{' '}
        <Button size="small" onClick={() => change({ data: 'nyata' })}>
          {t('only_real')}
        </Button>
      </Notice>
    </div>
  )
}
