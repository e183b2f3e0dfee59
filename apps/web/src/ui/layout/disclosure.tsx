import type { ReactNode } from 'react'
import { classNames } from '../text/class-names.ts'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly isOpen?: boolean
  /** Called when the reader opens or closes it. */
  readonly onToggle?: (isOpen: boolean) => void
  /** On a desk and on paper its content stands as if it were in no disclosure. */
  readonly isOfPhone?: boolean
  readonly children: ReactNode
}

/** Detail on request; the browser's own, so it works before and without the script and is found by searching. */
export const Disclosure = ({ summary, isOpen, onToggle, isOfPhone = false, children }: DisclosureProps) => (
  <details
    className={classNames(styles.disclosure, isOfPhone && styles.ofPhone)}
    open={isOpen}
    onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
  >
    <summary className={styles.summary}>{summary}</summary>
    <div className={styles.body}>{children}</div>
  </details>
)
