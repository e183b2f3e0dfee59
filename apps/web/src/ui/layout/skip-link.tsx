import type { ReactNode } from 'react'
import styles from './skip-link.module.css'

export const SkipLink = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a className={styles.skip} href={`#${to}`}>
    {children}
  </a>
)
