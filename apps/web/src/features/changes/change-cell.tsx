import type { ChangeField } from '@estafet/domain'
import type { ReactNode } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import { ChangeValue } from './change-value.tsx'
import styles from './changes.module.css'
import type { ChangedField } from './changes.queries.ts'

/** The old struck through above the new; who hears the page is told which is which. */
export const OldAndNew = ({ before, after }: { readonly before: ReactNode; readonly after: ReactNode }) => {
  const { t } = useTranslation('as-of')
  return (
    <span className={styles.change}>
      <del>
        <VisuallyHidden>{t('changes.before')} </VisuallyHidden>
        <span className={styles.old}>{before}</span>
      </del>{' '}
      <ins>
        <VisuallyHidden>{t('changes.after')} </VisuallyHidden>
        {after}
      </ins>
    </span>
  )
}

export const ChangeCell = ({ change }: { readonly change: ChangedField }) => {
  const field: ChangeField = change.field
  return (
    <OldAndNew
      before={<ChangeValue field={field} value={change.before} />}
      after={<ChangeValue field={field} value={change.after} />}
    />
  )
}
