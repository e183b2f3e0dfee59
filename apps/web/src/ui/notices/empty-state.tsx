import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  readonly title: ReactNode
  /** Why there is nothing: not known, not reported, filtered away. */
  readonly why: ReactNode
  /** Buttons or links to what can be done about it. */
  readonly actions?: ReactNode
  readonly headingLevel?: 2 | 3
}

/** Empty says why, on a hatched ground, as everything missing is. */
export const EmptyState = ({ title, why, actions, headingLevel = 3 }: EmptyStateProps) => {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.empty}>
      <div className={styles.plain}>
        <Heading>{title}</Heading>
        <p>{why}</p>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
