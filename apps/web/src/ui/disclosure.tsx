import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** Detail on request; the browser's own, so it works before and without the script and is found by searching. */
export const Disclosure = ({ summary, isOpen, children }: DisclosureProps) => (
  <details className={styles.disclosure} open={isOpen}>
    <summary className={styles.summary}>{summary}</summary>
    <div className={styles.body}>{children}</div>
  </details>
)
