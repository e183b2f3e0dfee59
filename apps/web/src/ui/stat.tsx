import type { ReactNode } from 'react'
import styles from './stat.module.css'

export interface StatItem {
  readonly key: string
  readonly label: ReactNode
  readonly figure: ReactNode
  /** Its n, its day, or why it is missing. */
  readonly note?: ReactNode
}

/** One large figure with what it counts. Inside `StatList`. */
export const Stat = ({ label, figure, note }: Omit<StatItem, 'key'>) => (
  <div className={styles.stat}>
    <dt className={styles.label}>{label}</dt>
    <dd>
      <span className={styles.figure}>{figure}</span>
      {note && <p className={styles.note}>{note}</p>}
    </dd>
  </div>
)
