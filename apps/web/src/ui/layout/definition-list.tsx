import type { ReactNode } from 'react'
import styles from './definition-list.module.css'

export interface Definition {
  readonly key: string
  readonly term: ReactNode
  readonly description: ReactNode
}

/** Facts by name: a record, not a comparison (that is a Table). */
export const DefinitionList = ({ items }: { readonly items: readonly Definition[] }) => (
  <dl className={styles.list}>
    {items.map(({ key, term, description }) => (
      <div key={key} className={styles.row}>
        <dt>{term}</dt>
        <dd>{description}</dd>
      </div>
    ))}
  </dl>
)
