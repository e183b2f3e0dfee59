import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly isOpen?: boolean
  /** Called when the reader opens or closes it. */
  readonly onToggle?: (isOpen: boolean) => void
  readonly children: ReactNode
}

/** Detail on request; the browser's own, so it works before and without the script and is found by searching. */
export const Disclosure = ({ summary, isOpen, onToggle, children }: DisclosureProps) => (
  <details
    className={styles.disclosure}
    open={isOpen}
    onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
  >
    <summary className={styles.summary}>{summary}</summary>
    <div className={styles.body}>{children}</div>
  </details>
)
