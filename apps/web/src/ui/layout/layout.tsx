import type { CSSProperties, ReactNode } from 'react'
import { classNames } from '../text/class-names.ts'
import styles from './layout.module.css'

type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7

interface LayoutProps {
  /** A step of the space scale: 2 is 8px, 4 is 16px, 6 is 32px. */
  readonly gap?: Gap
  readonly children: ReactNode
}

const gapOf = (gap: Gap): CSSProperties => {
  const names: Record<string, string> = { '--gap': `var(--space-${gap})` }
  return names
}

export const Stack = ({ gap = 4, children }: LayoutProps) => (
  <div className={styles.stack} style={gapOf(gap)}>
    {children}
  </div>
)

/** Things beside each other that wrap. `as="ul"` for a list: give it `li` children. */
export const Cluster = ({
  gap = 2,
  as: Tag = 'div',
  children,
}: LayoutProps & { readonly as?: 'div' | 'ul' }) => (
  <Tag className={classNames(styles.cluster, Tag === 'ul' && styles.list)} style={gapOf(gap)}>
    {children}
  </Tag>
)

/** Two columns on a desk, one on a phone: the main one wide, the other at the end (or first). */
export const WithAside = ({
  first = false,
  children,
}: {
  readonly first?: boolean
  readonly children: ReactNode
}) => <div className={classNames(styles.sidebar, first && styles.sidebarFirst)}>{children}</div>

/** Running text at a readable width. */
export const Prose = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.prose}>{children}</div>
)
